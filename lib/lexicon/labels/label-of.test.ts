import { describe, expect, it } from 'vitest';
import { labelOf } from './label-of';
import { labelRows } from './label-rows';

describe('labels', () => {
  it.each([
    ['Hypothesis', 'hypothesis'],
    ['🎯 2. Our hypotheses:', 'hypothesis'],
    ['HYPOTHESIS STATEMENT', 'hypothesis'],
    ['Hypotesis', 'hypothesis'],
    ['What do we think will happen?', 'hypothesis'],
    ['Who is it for?', 'segment'],
    ['1.2 Target audience (required)', 'segment'],
    ['Audiance', 'segment'],
    ['Who will get it?', 'segment'],
    ['How will we know?', 'signal'],
    ['Success metrics / KPIs', 'signal'],
    ['Which number decides?', 'signal'],
    ['Goals & metrics', 'signal'],
    ['What would change our mind?', 'threshold'],
    ['Decision rule', 'threshold'],
    ['Where are we today?', 'baseline'],
    ['Gaurdrails', 'guardrail'],
    ['What must not get worse?', 'guardrail'],
    ['Secondary metrics', 'secondary'],
    ['What will we do?', 'execution'],
    ['Deliverables', 'execution'],
    ['Where will they see it?', 'distribution'],
    ['Channel mix', 'distribution'],
    ['When does it run?', 'window'],
    ['Start date', 'window'],
    ['How long?', 'window'],
    ['Who runs it?', 'owner'],
    ['The owner of the test', 'owner'],
    ['Why does it matter?', 'outcome'],
    ['Objectives', 'objective'],
    ['Why do we believe this?', 'reason'],
    ['Who is it not for?', 'excluded'],
    ['Budget', 'budget'],
    ['What could go wrong?', 'risk'],
    ['Who signs it off?', 'approvals'],
    ['What did we learn?', 'results'],
    ['Key messages', 'message'],
    ['Next steps', 'other'],
  ])('"%s" announces the %s', (text, part) => expect(labelOf(text)?.part).toBe(part));

  it.each([
    ['Spring menu'],
    ['Mary had a little lamb'],
    ['Our favourite recipes'],
    ['Rowing in the rain'],
    ['The mill at Hebden'],
    ['Kanäle'],
    ['🎯'],
    [''],
    ['42'],
    [
      'We believe that wardens reply sooner when the first line names their street and the date of the last flood',
    ],
    ['A walk along the coast'],
    ['Spring'],
    ['Spring menu'],
    ['Newsletter'],
    ['Bursars'],
  ])('"%s" announces nothing', (text) => expect(labelOf(text)).toBeNull());

  it('is less sure of questions, halves and slips', () => {
    expect(labelOf('Signal')?.confidence).toBe(1);
    for (const text of ['How will we know?', 'Goals & metrics', 'Hypotesis'])
      expect(labelOf(text)?.confidence).toBeLessThan(1);
  });

  it('names the other part of a double label', () =>
    expect(labelOf('Metric and threshold')?.also).toEqual(['signal']));

  it('knows every part by each of its names', () => {
    const lost = labelRows.flatMap(({ part, names }) =>
      names.split(',').filter((name) => labelOf(name)?.part !== part && labelOf(name) === null),
    );
    expect(lost).toEqual([]);
  });
});

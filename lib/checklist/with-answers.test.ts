import { describe, expect, it } from 'vitest';
import { found, hypothesis, reading, segment } from '../../test/reading-builder';
import type { Answer } from './checklist';
import { withAnswers } from './with-answers';

const told = (check: string, text: string): Answer => ({
  id: check,
  brief: 'x',
  check,
  kind: 'told',
  text,
  at: 1,
});

describe('answers', () => {
  it.each([
    ['organisation.owner', 'Priya Nair', 'owner'],
    ['segment.present', 'Tenants in Leeds who missed the survey', 'segment'],
    ['window.present', '3 to 16 March', 'window'],
  ] as const)('to %s stand in for the part', (check, text, part) => {
    expect(withAnswers(reading(), [told(check, text)])[part]).toMatchObject({ by: 'answer' });
  });

  it('leave alone what the brief says well', () => {
    const of = reading({ owner: found('Ana Brandt') });
    expect(withAnswers(of, [told('organisation.owner', 'Priya Nair')]).owner).toBe(of.owner);
  });

  it('take the place of people who may be no list', () => {
    const of = reading({ segment: segment('regulars of the shop', { unsure: true }) });
    const answer = told('segment.specific', 'Tenants in Leeds who missed the survey');
    expect(withAnswers(of, [answer]).segment).toMatchObject({ by: 'answer', specific: true });
  });

  it.each([
    ['organisation.tolerance', 'A flat result is fine with Priya Nair'],
    ['organisation.decision-rights', 'Priya Nair'],
    ['hypothesis.defensible', 'We believe it because nine of fourteen tenants will say so'],
    ['outcome.why', 'Five tenants in Leeds'],
  ])('to %s are no part of the plan', (check, text) => {
    const of = reading({ hypothesis: hypothesis('It will resonate.', { falsifiable: false }) });
    expect(withAnswers(of, [told(check, text)])).toEqual(of);
  });
});

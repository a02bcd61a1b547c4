import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../brief/parse-markdown';
import { assess } from '../checklist/assess';
import type { Answer } from '../checklist/checklist';
import { checks } from '../checks/list';
import { read } from '../reading/read';
import { spokenWith } from '../words/spoken';
import { wordsIn } from '../words/words';
import { exportInput } from './export-input';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-14' };
const spoken = spokenWith(wordsIn('en'), new Map(checks.map(({ id, words }) => [id, words])));

const BRIEF = `# Soup at two

Hypothesis: Nurses on night shift who see the ready-at-two menu will order soup more often than those who see the usual menu.

Audience: Nurses on night shift who ordered at least once in the past 30 days

KPIs: likes and impressions
`;

function exported(answers: Answer[] = [], quotes = true) {
  const reading = read(parseMarkdown(BRIEF, 'soup.md'));
  const brief = { title: 'Soup \u202Eat two', reading, ...assess(reading, answers, context) };
  return exportInput(brief, { answers, locks: [], result: null }, spoken, {
    quotes,
    date: '14 September 2026',
  });
}

const said = (check: string, kind: Answer['kind'], text: string): Answer => ({
  id: check,
  brief: 'b',
  check,
  kind,
  text,
  at: 1,
});

describe('exportInput', () => {
  it('gives the verdict with its reason, as the panel says it', () => {
    expect(exported()).toMatchObject({
      verdict: 'Just a campaign',
      reason: 'One step from an experiment: the signal does not show whether you were right.',
    });
  });

  it('puts the three core parts first, each with the brief’s words', () => {
    const [core] = exported().groups;
    expect(core?.items.map(({ title }) => title)).toEqual(['Hypothesis', 'Target segment', 'Success signal']);
    expect(core?.items[2]).toMatchObject({
      state: 'fail',
      quotes: [expect.stringContaining('likes and impressions')],
    });
  });

  it('takes out what hides or reorders text', () => {
    expect(exported().title).toBe('Soup at two');
  });

  it('leaves every word of the brief out where quotes are not wanted', () => {
    const texts = JSON.stringify(
      exported([], false).groups.flatMap(({ items }) => items.map(({ quotes }) => quotes)),
    );
    expect(texts).not.toMatch(/[a-z]/);
  });

  it('marks what the writer told us, apart from the brief’s words', () => {
    const answer = 'Soup orders per shift: 12 % today, keep at 18 %, drop below 14 %';
    const signal = exported([said('signal.present', 'told', answer)]).groups[0]?.items[2];
    expect(signal?.answer).toBe(answer);
    expect(signal?.quotes).toEqual([expect.stringContaining('likes and impressions')]);
  });

  it('carries the reason for a risk that was accepted', () => {
    const owner = exported([said('organisation.owner', 'accepted', 'Two of us')])
      .groups.flatMap(({ items }) => items)
      .find(({ id }) => id === 'organisation.owner');
    expect(owner).toMatchObject({ state: 'accepted', accepted: 'Two of us', answer: '' });
  });
});

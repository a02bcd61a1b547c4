import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { statements } from './candidates';
import { findParts } from './find-parts';
import { requirementsOf } from './requirements';
import { weights } from './weights';

const PLAN = {
  Hypothesis: 'We believe that members who get the recipe card will order the spice box more often.',
  Audience: 'Members in Leeds who ordered twice since March, 2,140 names on the list.',
  Signal: 'Spice box orders per member within 14 days; at least 6 % confirm it.',
  What: 'A printed card, to half of the list.',
};

const oddsOf = (change: Partial<typeof PLAN> = {}) => {
  const text = Object.entries({ ...PLAN, ...change }).map(([label, said]) => `${label}: ${said}`);
  const { rankings, lines } = findParts(parseText(text.join('\n\n'), 'plan.txt'), weights);
  const required = requirementsOf(rankings, statements(lines));
  if (!required) throw new Error('a core part has no line');
  return required.odds;
};

describe('what an experiment requires', () => {
  it('is met, each by itself, by a brief that says it all', () => {
    for (const part of Object.values(oddsOf()))
      for (const [requirement, odds] of Object.entries(part)) expect(odds, requirement).toBeGreaterThan(0);
  });

  it.each([
    ['Everybody is no list', { Audience: 'Everyone who loves good food.' }, 'segment', 'listable'],
    ['Views are no answer', { Signal: 'Views of the recipe video.' }, 'signal', 'response'],
    [
      'Another act is none, either',
      { Signal: 'Share of members who cancel within 14 days.' },
      'signal',
      'matches',
    ],
    [
      'A feeling can not be looked up',
      { Hypothesis: 'We believe that members will feel truly inspired by what we stand for.' },
      'hypothesis',
      'falsifiable',
    ],
  ] as const)('%s', (_, change, part, requirement) =>
    expect(oddsOf(change)[part][requirement]).toBeLessThan(oddsOf()[part][requirement] ?? 0),
  );

  it('has none of it where a core part has no line at all', () => {
    const { rankings, lines } = findParts(parseText('', 'empty.txt'), weights);
    expect(requirementsOf(rankings, statements(lines))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import type { Choice } from './choose';
import { type Line, outline } from './outline';
import type { Odds } from './requirements';
import { togetherFeatures, togetherOdds } from './together';

const brief = parseText('Half of the list gets the card.\n\nWe count the bookings.', 'brief.txt');
const lines = outline(brief);
const [line] = lines;
if (!line) throw new Error('no line');
const signal: Choice<Line> = { candidate: line, features: { decisive: 1 }, score: 2 };

const oddsOf = (each: number, more: Partial<Odds> = {}): Odds => ({
  hypothesis: { present: each, falsifiable: each },
  segment: { present: each, listable: each },
  signal: { present: each, matches: each },
  ...more,
});
const factsOf = (odds: Odds) => togetherFeatures(odds, signal);

describe('the facts of all requirements together', () => {
  it('are the odds of each by its name, and the facts of the line that decides', () => {
    const facts = factsOf(oddsOf(2, { segment: { present: 3, listable: 0.5 } }));
    expect(facts).toMatchObject({ 'segment:listable': 0.5, 'segment:present': 3, 'decides:decisive': 1 });
  });

  it.each([
    [2, 2 - Math.log(6)],
    [0.5, 0.5 - Math.log(6)],
  ])('six that are each likely by %s hold together by %s', (each, all) =>
    expect(factsOf(oddsOf(each)).allHold).toBeCloseTo(all),
  );

  it('what is surer still says nothing more, and what is hopeless nothing less', () => {
    expect(factsOf(oddsOf(Number.POSITIVE_INFINITY))).toEqual(factsOf(oddsOf(40)));
    expect(factsOf(oddsOf(Number.NEGATIVE_INFINITY))).toEqual(factsOf(oddsOf(-40)));
  });
});

describe('whether they hold together', () => {
  const table = { bias: -1, allHold: 1, 'decides:decisive': 0.5, 'word:half': 1 };
  const odds = (each: number, more?: Partial<Odds>) =>
    togetherOdds({ odds: oddsOf(each, more), signal }, brief, lines, table);

  it('grows with every one of them', () => {
    const plain = odds(1);
    expect(odds(1, { hypothesis: { present: 2, falsifiable: 1 } })).toBeGreaterThan(plain);
    expect(odds(1, { segment: { present: 1, listable: 2 } })).toBeGreaterThan(plain);
    expect(odds(1, { signal: { present: 1, matches: 2 } })).toBeGreaterThan(plain);
  });

  it('hangs on the words of the document, too', () => {
    const other = parseText('All of the list gets the card.\n\nWe count the bookings.', 'brief.txt');
    const without = togetherOdds({ odds: oddsOf(1), signal }, other, outline(other), table);
    expect(odds(1)).toBeGreaterThan(without);
  });
});

import { scoreOfWords, type Weights, wordWeight } from './choose';
import type { Line } from './outline';
import { placeScore } from './place';
import type { RankedPart } from './ranked-part';
import { numbersFor } from './word-numbers';

/**
 * How many lines of a long brief are looked at closely for one part. Words and place already say which line tells what
 * is made or where it goes; people are named in the words of their trade, and only a closer look finds them.
 */
const MOST: Readonly<Record<RankedPart, number>> = {
  hypothesis: 6,
  segment: 7,
  signal: 6,
  execution: 3,
  distribution: 3,
  window: 5,
  owner: 5,
};
/** How many lines are told apart by their place as well as their words. */
const MOST_BY_WORDS = 24;

/** The lines that may state a part by their plain words and their place alone, in order of appearance. */
export function likeliest(
  lines: readonly Line[],
  part: RankedPart,
  total: number,
  weights: Weights,
): readonly Line[] {
  const most = MOST[part];
  if (lines.length <= most) return lines;
  const odds = new Map(
    lines.map((line) => [line, scoreOfWords(() => numbersFor(part, line), weights, wordWeight(part))]),
  );
  const byWords = best(lines, MOST_BY_WORDS, (line) => odds.get(line) ?? 0);
  const withPlace = (line: Line) => (odds.get(line) ?? 0) + placeScore(line, part, total, weights);
  return best(byWords, most, withPlace);
}

/** The `most` lines with the highest odds, in their order; all of them where there are no more. */
function best(lines: readonly Line[], most: number, oddsOf: (line: Line) => number): readonly Line[] {
  if (lines.length <= most) return lines;
  const odds = Float64Array.from(lines, oddsOf);
  const bar = odds.slice().sort().at(-most) ?? 0;
  return lines.filter((_, at) => (odds[at] ?? 0) >= bar);
}

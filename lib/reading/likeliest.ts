import { scoreOfWords, type Weights, wordWeight } from './choose';
import type { Line } from './outline';
import { placeScore } from './place';
import type { RankedPart } from './ranked-part';
import { scoreOfMeaning } from './word-meanings';
import { numbersAround } from './word-numbers';

/**
 * How many lines of a long brief are looked at closely for one part. Words and place already say which line tells what
 * is made or where it goes; for the core parts a closer look tells more.
 */
const MOST: Readonly<Record<RankedPart, number>> = {
  hypothesis: 6,
  segment: 4,
  signal: 4,
  execution: 2,
  distribution: 3,
  window: 4,
  owner: 4,
};
/** How many lines are told apart by their place as well as their words. */
const MOST_BY_WORDS = 40;

/** The lines that may state a part by their plain words and their place alone, in order of appearance. */
export function likeliest(
  lines: readonly Line[],
  part: RankedPart,
  total: number,
  weights: Weights,
): readonly Line[] {
  const most = MOST[part];
  if (lines.length <= most) return lines;
  const each = wordWeight(part);
  const odds = new Float64Array(lines.length);
  lines.forEach((line, at) => {
    odds[at] = scoreOfWords(() => numbersAround(line), weights, each) + scoreOfMeaning(line.text, weights);
  });
  const byWords = barOf(odds, MOST_BY_WORDS);
  lines.forEach((line, at) => {
    const said = odds[at] ?? 0;
    odds[at] = said < byWords ? Number.NEGATIVE_INFINITY : said + placeScore(line, part, total, weights);
  });
  const bar = barOf(odds, most);
  return lines.filter((_, at) => (odds[at] ?? 0) >= bar);
}

/** The odds that only the `most` likeliest reach. */
function barOf(odds: Float64Array, most: number): number {
  return odds.length <= most ? Number.NEGATIVE_INFINITY : (odds.slice().sort().at(-most) ?? 0);
}

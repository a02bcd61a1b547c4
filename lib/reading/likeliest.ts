import { score, scoreOfWords, type Weights } from './choose';
import type { RankedPart } from './find-parts';
import type { Line } from './outline';
import { placeFeatures } from './place';
import { wordsFor } from './word-features';

/** How many lines of a long brief are looked at closely for one part; the right one is hardly ever behind them. */
const MOST = 24;

/** The lines that may state a part by their plain words and their place alone, in order of appearance. */
export function likeliest(
  lines: readonly Line[],
  part: RankedPart,
  total: number,
  weights: Weights,
): readonly Line[] {
  if (lines.length <= MOST) return lines;
  const odds = new Map(
    lines.map((line) => [
      line,
      score(placeFeatures(line, part, total), weights) + scoreOfWords(wordsFor(part, line), weights),
    ]),
  );
  const bar = [...odds.values()].sort((a, b) => b - a)[MOST - 1] ?? 0;
  return lines.filter((line) => (odds.get(line) ?? 0) >= bar);
}

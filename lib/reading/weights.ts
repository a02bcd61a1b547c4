import type { Weights } from './choose';
import type { WeightTable } from './find-parts';
import cues from './weights.json' with { type: 'json' };
import words from './word-weights.json' with { type: 'json' };

/**
 * Fitted by bench/fit-weights.ts; a positive weight speaks for a line being the part, a negative one against. The
 * weights of named cues stand in weights.json, to be read; those of plain words in word-weights.json.
 */
export const weights: WeightTable = merged(cues, words);

function merged<T extends Readonly<Record<string, Weights>>>(
  named: T,
  plain: Readonly<Record<string, Weights>>,
): T {
  const both = Object.entries(named).map(([part, table]) => [part, { ...table, ...plain[part] }]);
  return Object.fromEntries(both) as T;
}

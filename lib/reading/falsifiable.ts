import { SETTLED, score, type Weights } from './choose';
import { falsifiableFeatures } from './falsifiable-features';
import type { Line } from './outline';
import { weights } from './weights';

/**
 * How much speaks for an observable result being able to prove the claim of a line wrong, in natural-log odds; a
 * direction or a comparison is enough.
 */
export function falsifiableOdds(line: Line, table: Weights = weights.falsifiable): number {
  const f = falsifiableFeatures(line.text);
  const odds = score(f, table);
  const open = !f.beyondObserving && !f.alwaysTrue && !f.hedge && !f.question;
  // A number that is to move can be looked at, however the sentence goes on.
  return open && f.movesNumber ? Math.max(odds, SETTLED) : odds;
}

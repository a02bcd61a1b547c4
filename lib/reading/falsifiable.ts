import { score } from './choose';
import { falsifiableFeatures } from './falsifiable-features';
import type { Line } from './outline';
import { weights } from './weights';

/** Whether an observable result could prove the claim of a line wrong: a direction or a comparison is enough. */
export function fallsUnder(line: Line): boolean {
  const f = falsifiableFeatures(line.text);
  const open = !f.beyondObserving && !f.alwaysTrue && !f.hedge && !f.question;
  // A number that is to move can be looked at, however the sentence goes on.
  return (open && Boolean(f.movesNumber)) || score(f, weights.falsifiable) > 0;
}

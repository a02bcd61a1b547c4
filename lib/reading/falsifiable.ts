import { score } from './choose';
import { falsifiableFeatures } from './falsifiable-features';
import type { Line } from './outline';
import { weights } from './weights';

/** Whether an observable result could prove the claim of a line wrong: a direction or a comparison is enough. */
export function fallsUnder(line: Line): boolean {
  return score(falsifiableFeatures(line.text), weights.falsifiable) > 0;
}

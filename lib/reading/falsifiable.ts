import { type Features, fire } from './cues/cue';
import { prediction } from './cues/prediction';
import type { Line } from './outline';

// Nothing anybody could look at would speak against these.
const BEYOND_OBSERVING =
  /\b(?:cannot be (?:put|measured|counted|expressed)|can['’]t be (?:measured|counted)|no number|in a way that|emotional (?:bond|connection)|soul|spirit|heart of|essence|feel(?:s|ing)? (?:closer|seen|at home|connected|part of)|deepen|inspire|delight|stand out|top of mind|thought leader)\b/i;

/** Whether an observable result could prove the claim of a line wrong: a direction or a comparison is enough. */
export function fallsUnder(line: Line): boolean {
  const f: Features = fire(prediction, line.text, {});
  if (BEYOND_OBSERVING.test(line.text) && !f.magnitude && !(f.than && f.responds)) return false;
  if (f.comparative && (f.than || f.responds || f.future || f.share)) return true;
  if (f.noDifference || f.magnitude || f.moves) return !f.hedge || Boolean(f.magnitude);
  return Boolean(f.future && f.responds && !f.hedge);
}

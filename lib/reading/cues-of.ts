import type { Line } from './outline';
import type { Cues } from './reading';

/** Groups of wording found anywhere in the plan's own words. */
export function cuesOf(_lines: readonly Line[]): Cues {
  return {};
}

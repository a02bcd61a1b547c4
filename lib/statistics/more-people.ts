import { type Arm, rate } from './arm';
import type { Risks } from './normal';
import { sampleSize } from './sample-size';

/**
 * People each arm still lacks to tell a relative lift (fraction) from none, at the control's rate as counted.
 * Null where the counts are already enough or the rate says nothing yet.
 */
export function morePeople(control: Arm, arms: readonly Arm[], lift: number, risks: Risks): number | null {
  const needed = sampleSize(rate(control), rate(control) * (1 + lift), risks);
  if (needed === null) return null;
  const missing = needed - Math.min(...arms.map((arm) => arm.people));
  return missing > 0 ? missing : null;
}

import type { Risks } from './normal';
import { exactSampleSize } from './sample-size';
import { sampleSizeOneArm } from './sample-size-one-arm';

/** Halvings of the interval: enough to reach the last digit of a double. */
const STEPS = 100;

/**
 * The smallest relative rise (fraction; 0.2 is a fifth more) that two equal arms of `perArm` people can show.
 * Bisection on `exactSampleSize`. Null where not even a rate of almost 100 % could be told from the baseline.
 */
export function minimumDetectableEffect(baseline: number, perArm: number, risks: Risks): number | null {
  return smallestLift(baseline, perArm, (expected) => exactSampleSize(baseline, expected, risks));
}

/** The same for one arm of `people` against its threshold; `significance` is one-sided. */
export function minimumDetectableEffectOneArm(
  threshold: number,
  people: number,
  risks: Risks,
): number | null {
  return smallestLift(threshold, people, (expected) => sampleSizeOneArm(threshold, expected, risks));
}

function smallestLift(
  baseline: number,
  people: number,
  needed: (expected: number) => number | null,
): number | null {
  if (!(baseline > 0 && baseline < 1 && people > 0)) return null;
  const enough = (lift: number) => (needed(baseline * (1 + lift)) ?? Number.POSITIVE_INFINITY) <= people;
  let low = 0;
  let high = (1 / baseline - 1) * (1 - 1e-9);
  if (!enough(high)) return null;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

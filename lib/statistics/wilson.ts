import { type Arm, type Interval, rate } from './arm';
import { twoSidedZ } from './normal';

/** Interval of a response rate (fractions) at a confidence such as 0.95. Wilson's score interval, JASA 22 (1927). */
export function wilson(arm: Arm, confidence = 0.95): Interval {
  const z = twoSidedZ(confidence);
  const n = arm.people;
  const p = rate(arm);
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  // At none and at all the limits are 0 and 1; in floating point they miss by a hair.
  return {
    low: arm.responses === 0 ? 0 : centre - half,
    high: arm.responses === n ? 1 : centre + half,
  };
}

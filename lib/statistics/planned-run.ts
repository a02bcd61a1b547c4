import { bonferroni, comparisonsOf } from './bonferroni';
import { minimumDetectableEffect, minimumDetectableEffectOneArm } from './minimum-detectable-effect';
import type { Risks } from './normal';
import { power, powerOneArm } from './power';
import { sampleSize } from './sample-size';
import { sampleSizeOneArm } from './sample-size-one-arm';

/*
 * What a run can show before it starts, people counted over all arms together. Several arms share the people and the
 * significance. One arm is compared with today's rate, one-sided, since there is no control. Where a rate shall fall,
 * one arm is reckoned from the other end: fewer who answer are more who do not.
 */

/**
 * People needed in all arms to see a relative change of a rate (fractions); null where no such test exists, or none
 * with a number of people that can be counted.
 */
export function peopleNeeded(arms: number, baseline: number, lift: number, risks: Risks): number | null {
  const perArm = neededPerArm(arms, baseline, baseline * (1 + lift), risks);
  return perArm !== null && Number.isSafeInteger(perArm * arms) ? perArm * arms : null;
}

function neededPerArm(arms: number, baseline: number, expected: number, risks: Risks): number | null {
  if (arms > 1) return sampleSize(baseline, expected, shared(arms, risks));
  return expected < baseline
    ? sampleSizeOneArm(1 - baseline, 1 - expected, risks)
    : sampleSizeOneArm(baseline, expected, risks);
}

/**
 * The smallest relative change (fraction, negative for `down`) that so many people in all arms can show; null where
 * even the largest possible one could not be told from chance.
 */
export function smallestLift(
  arms: number,
  baseline: number,
  people: number,
  risks: Risks,
  way: 'up' | 'down' = 'up',
): number | null {
  const rate = way === 'up' ? baseline : 1 - baseline;
  const smallest =
    arms === 1
      ? minimumDetectableEffectOneArm(rate, people, risks)
      : minimumDetectableEffect(rate, Math.floor(people / arms), shared(arms, risks));
  if (smallest === null || way === 'up') return smallest;
  return -(smallest * rate) / baseline;
}

/** Probability (fraction) that so many people in all arms show the change as significant. */
export function chanceToSee(
  arms: number,
  baseline: number,
  lift: number,
  people: number,
  risks: Risks,
): number {
  const expected = baseline * (1 + lift);
  if (arms === 1)
    return lift < 0
      ? powerOneArm(1 - baseline, 1 - expected, people, risks)
      : powerOneArm(baseline, expected, people, risks);
  return power(baseline, expected, people / arms, shared(arms, risks));
}

/** Halvings of the interval: a rate to the tenth of a per mille. */
const STEPS = 20;

/**
 * The lowest rate (fraction) at which so many people could show the same relative change: what to watch instead, some
 * steps earlier on the way, where more people do it. Null where there is none.
 */
export function rateToWatch(arms: number, lift: number, people: number, risks: Risks): number | null {
  const enough = (rate: number) =>
    (peopleNeeded(arms, rate, lift, risks) ?? Number.POSITIVE_INFINITY) <= people;
  let low = 0;
  let high = 0.999 / Math.max(1, 1 + lift);
  if (!enough(high)) return null;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function shared(arms: number, risks: Risks): Risks {
  return bonferroni(risks, comparisonsOf(arms));
}

import { type Risks, zBelow } from './normal';

/**
 * People needed in each of two equal arms to see a change of a rate, two-sided. Rates are fractions.
 * Pooled form: the variance under "no difference" is taken at the mean of both rates (Fleiss, Statistical Methods
 * for Rates and Proportions; the same as power.prop.test in R). Null where no such test exists: equal rates, or
 * a rate outside 0-1.
 */
export function sampleSize(baseline: number, expected: number, risks: Risks): number | null {
  const exact = exactSampleSize(baseline, expected, risks);
  return exact === null ? null : Math.ceil(exact);
}

/**
 * As `sampleSize`, before rounding up to whole people. `shared`: the rate of both arms if nothing differs, the mean
 * unless given; some calculators (Evan Miller's) take the baseline.
 */
export function exactSampleSize(
  baseline: number,
  expected: number,
  risks: Risks,
  shared = (baseline + expected) / 2,
): number | null {
  if (!comparable(baseline, expected)) return null;
  const alarm = zBelow(1 - risks.significance / 2) * Math.sqrt(2 * spread(shared));
  const miss = zBelow(risks.power) * Math.sqrt(spread(baseline) + spread(expected));
  return ((alarm + miss) / (expected - baseline)) ** 2;
}

/** As `sampleSize`, with the two variances kept apart: a few people fewer, and a little too hopeful. */
export function unpooledSampleSize(baseline: number, expected: number, risks: Risks): number | null {
  if (!comparable(baseline, expected)) return null;
  const z = zBelow(1 - risks.significance / 2) + zBelow(risks.power);
  return Math.ceil((z ** 2 * (spread(baseline) + spread(expected))) / (expected - baseline) ** 2);
}

/** Rule of thumb for the same question, 16 p (1 - p) / difference², at the baseline: a check by hand, 3-30 % low. */
export function ruleOfSixteen(baseline: number, expected: number): number | null {
  return comparable(baseline, expected) ? (16 * spread(baseline)) / (expected - baseline) ** 2 : null;
}

function comparable(baseline: number, expected: number): boolean {
  return baseline > 0 && baseline < 1 && expected > 0 && expected < 1 && baseline !== expected;
}

/** Variance of one yes-or-no answer. */
function spread(rate: number): number {
  return rate * (1 - rate);
}

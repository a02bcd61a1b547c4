import { type Risks, zBelow } from './normal';

/**
 * People needed in one arm to show that its rate is above a threshold. Rates are fractions; `significance` is
 * one-sided here (halve it for a two-sided test). Normal approximation, Fleiss, Statistical Methods for Rates and
 * Proportions. Null where the expected rate is not above the threshold or a rate is outside 0-1.
 */
export function sampleSizeOneArm(threshold: number, expected: number, risks: Risks): number | null {
  if (!(threshold > 0 && expected > threshold && expected < 1)) return null;
  const alarm = zBelow(1 - risks.significance) * Math.sqrt(threshold * (1 - threshold));
  const miss = zBelow(risks.power) * Math.sqrt(expected * (1 - expected));
  return Math.ceil(((alarm + miss) / (expected - threshold)) ** 2);
}

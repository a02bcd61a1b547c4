import { type Risks, zBelow } from './normal';

/**
 * People needed in each of two equal arms to see a change of a mean (revenue, time), two-sided.
 * `variation`: standard deviation divided by the mean. `lift`: relative change, fraction.
 * n = 2 (z + z)² (variation / lift)², the usual normal approximation. Null where lift or variation is not above 0.
 */
export function sampleSizeForMeans(variation: number, lift: number, risks: Risks): number | null {
  if (!(variation > 0) || !(Math.abs(lift) > 0)) return null;
  const z = zBelow(1 - risks.significance / 2) + zBelow(risks.power);
  return Math.ceil(2 * z ** 2 * (variation / lift) ** 2);
}

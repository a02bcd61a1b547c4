import chiSquareBelow from '@stdlib/stats-base-dists-chisquare-quantile';
import type { Interval } from './arm';

/**
 * Between which true means a count of independent events lies: 12 responses may stand for 6 to 21.
 * Exact Poisson interval, Garwood, Biometrika 28 (1936).
 */
export function garwood(count: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : chiSquareBelow(tail, 2 * count) / 2,
    high: chiSquareBelow(1 - tail, 2 * count + 2) / 2,
  };
}

import { atLeast } from './binomial';

/**
 * Responses from which on a single arm is above its threshold: the smallest count that a rate no better than the
 * threshold reaches with a probability of at most `significance` (one-sided, fraction). Exact binomial test.
 * `people + 1` means that no count is enough.
 */
export function criticalCount(people: number, threshold: number, significance: number): number {
  let low = 0;
  let high = people + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(middle, people, threshold) <= significance) high = middle;
    else low = middle + 1;
  }
  return low;
}

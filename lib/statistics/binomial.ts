import cdf from '@stdlib/stats-base-dists-binomial-cdf';

/** Probability of at least `count` responses among `people` at a rate (fraction). */
export function atLeast(count: number, people: number, rate: number): number {
  return count <= 0 ? 1 : 1 - cdf(count - 1, people, rate);
}

/** Probability of at most `count` responses among `people` at a rate (fraction). */
export function atMost(count: number, people: number, rate: number): number {
  return count < 0 ? 0 : cdf(count, people, rate);
}

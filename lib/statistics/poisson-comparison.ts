import { atLeast, atMost } from './binomial';

/**
 * How often two counts differ at least this much when nothing differs: exact two-sided p of two Poisson counts.
 * Given their sum, one count is binomial with its share of the exposure (Przyborowski and Wilenski, Biometrika 31,
 * 1940); the smaller tail is doubled. `exposure`: how much each count had to collect in, in any one unit.
 */
export function poissonComparison(
  first: number,
  second: number,
  exposure: [number, number] = [1, 1],
): number {
  const total = first + second;
  if (total === 0) return 1;
  const share = exposure[0] / (exposure[0] + exposure[1]);
  return Math.min(1, 2 * Math.min(atMost(first, total, share), atLeast(first, total, share)));
}

import { twoSidedZ } from './normal';

/** Intervals of Simpson's rule for each look; even. */
const INTERVALS = 120;

/**
 * How often a test of two equal versions is stopped as a winner when it is looked at `looks` times, evenly spread,
 * and stopped at the first look that is significant by itself. Fraction; 14 looks at 0.05 give about 0.22.
 * Recursive integration of Armitage, McPherson and Rowe, JRSS A 132 (1969).
 */
export function falseAlarmsWhenPeeking(looks: number, significance = 0.05): number {
  const z = twoSidedZ(1 - significance);
  let limit = z;
  let density = sample(limit, bell);
  let inside = integrate(limit, density);
  for (let look = 2; look <= looks; look += 1) {
    const before = { limit, density };
    limit = z * Math.sqrt(look);
    density = sample(limit, (here) =>
      integrate(
        before.limit,
        sample(before.limit, (there, at) => (before.density[at] ?? 0) * bell(here - there)),
      ),
    );
    inside = integrate(limit, density);
  }
  return 1 - inside;
}

function bell(x: number): number {
  return Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
}

/** Values of a function at even steps from -limit to limit. */
function sample(limit: number, value: (x: number, index: number) => number): number[] {
  return Array.from({ length: INTERVALS + 1 }, (_, i) => value(limit * ((2 * i) / INTERVALS - 1), i));
}

/** Simpson's rule over samples between -limit and limit. */
function integrate(limit: number, values: readonly number[]): number {
  const weight = (i: number) => (i === 0 || i === INTERVALS ? 1 : i % 2 === 1 ? 4 : 2);
  return values.reduce((sum, value, i) => sum + weight(i) * value, 0) * ((2 * limit) / INTERVALS / 3);
}

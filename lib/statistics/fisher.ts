import logGamma from '@stdlib/math-base-special-gammaln';
import type { Arm } from './arm';

/** Tables as likely as the one seen count as seen, although their floating-point probabilities differ by a hair. */
const SLACK = 1e-7;

/**
 * Fisher's exact test of two rates, two-sided: the summed probability of all tables no likelier than this one, all
 * margins held (as fisher.test in R).
 */
export function fisher(control: Arm, variant: Arm): number {
  const responses = control.responses + variant.responses;
  const all = logChoose(control.people + variant.people, responses);
  const probability = (inControl: number) =>
    Math.exp(logChoose(control.people, inControl) + logChoose(variant.people, responses - inControl) - all);
  const limit = probability(control.responses) * (1 + SLACK);
  let sum = 0;
  const last = Math.min(control.people, responses);
  for (let inControl = Math.max(0, responses - variant.people); inControl <= last; inControl += 1) {
    const chance = probability(inControl);
    if (chance <= limit) sum += chance;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

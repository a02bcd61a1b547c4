import logGamma from '@stdlib/math-base-special-gammaln';
import type { Arm } from './arm';

/**
 * Probability (fraction) that the variant's true rate is the higher one, before anything was known about either
 * (uniform priors). Closed form for two Beta posteriors: Evan Miller, Formulas for Bayesian A/B Testing (2015).
 */
export function probabilityBetter(control: Arm, variant: Arm): number {
  const a = posterior(control);
  const b = posterior(variant);
  let sum = 0;
  for (let i = 0; i < b.yes; i += 1) {
    const term = logBeta(a.yes + i, b.no + a.no) - Math.log(b.no + i) - logBeta(1 + i, b.no);
    sum += Math.exp(term - logBeta(a.yes, a.no));
  }
  return Math.min(1, sum);
}

function posterior({ responses, people }: Arm): { yes: number; no: number } {
  return { yes: 1 + responses, no: 1 + people - responses };
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** What a test may get wrong. Both are fractions; significance is two-sided unless a function says otherwise. */
export interface Risks {
  significance: number;
  power: number;
}

/** The usual choice: one false alarm in twenty, one missed effect in five. */
export const usualRisks: Risks = { significance: 0.05, power: 0.8 };

/** Standard normal quantile: the z below which a fraction `p` lies. 0.975 gives 1.96. */
export function zBelow(p: number): number {
  return quantile(p, 0, 1);
}

/** Fraction of a standard normal that lies below `z`. */
export function shareBelow(z: number): number {
  return cdf(z, 0, 1);
}

/** The z of a two-sided interval or test at a confidence such as 0.95. */
export function twoSidedZ(confidence: number): number {
  return zBelow(1 - (1 - confidence) / 2);
}

import type { Risks } from './normal';

/**
 * The risks of each single comparison when several are made and the false alarms of all together shall stay at
 * `significance` (Bonferroni): it is shared among them.
 */
export function bonferroni(risks: Risks, comparisons: number): Risks {
  return { ...risks, significance: risks.significance / Math.max(1, comparisons) };
}

/** Comparisons that a number of arms means, each variant against the control. */
export function comparisonsOf(arms: number): number {
  return Math.max(1, arms - 1);
}

import { answers, metricsFor } from '../checks/metric-facts';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import type { HypothesisType } from '../reading/reading';

/** What can be said about a metric for one kind of claim. */
export type MetricAdvice = 'measures' | 'stands-in' | 'other' | 'reach' | 'unknown';

/** How well the metric named in a text answers a kind of claim; `unknown` where either is not known. */
export function metricAdvice(text: string, kind: HypothesisType | null): MetricAdvice {
  const row = findMetrics(text, { asMetric: true })[0]?.row;
  if (!row) return 'unknown';
  if (row.vanity === 'core') return 'reach';
  const strength = answers(row.id, kind);
  if (strength === null) return 'unknown';
  return (['other', 'stands-in', 'measures'] as const)[strength];
}

/** A few metrics that measure this kind of claim itself. */
export function suggestedMetrics(kind: HypothesisType): string[] {
  return metricsFor(kind, 4);
}

import type { Metric } from '../lexicon/metrics/metric';
import { metrics } from '../lexicon/metrics/metrics';
import type { HypothesisType } from '../reading/reading';

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** The lexicon's row of a metric; undefined for a company's own metric or none. */
export function metricOf(id: string | null): Metric | undefined {
  return id === null ? undefined : byId.get(id);
}

/**
 * How well a metric answers a kind of hypothesis: 2 measures the claim itself, 1 stands in for it, 0 does not
 * answer it; null where the metric or the kind is not known.
 */
export function answers(metricId: string | null, type: HypothesisType | null): 0 | 1 | 2 | null {
  const metric = metricOf(metricId);
  if (!metric || type === null) return null;
  return metric.answers[type] ?? 0;
}

/** Names of a few metrics that measure this kind of claim itself and move within days, best known first. */
export function metricsFor(type: HypothesisType, count = 3): string[] {
  return metrics
    .filter((metric) => metric.answers[type] === 2 && metric.vanity === 'none')
    .filter((metric) => metric.lag === 'immediate' || metric.lag === 'days')
    .slice(0, count)
    .map((metric) => metric.name.toLowerCase());
}

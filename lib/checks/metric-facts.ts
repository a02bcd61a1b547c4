import { lexiconInUse } from '../lexicon/in-use';
import type { Metric } from '../lexicon/metrics/metric';
import { metrics } from '../lexicon/metrics/metrics';
import type { HypothesisType } from '../reading/reading';

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** The row of a metric in the lexicon in use; undefined for none, or one that is not in it any more. */
export function metricOf(id: string | null): Metric | undefined {
  if (id === null) return undefined;
  return byId.get(id) ?? lexiconInUse()?.metrics.find((metric) => metric.id === id);
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

/** Names of metrics that belong to one channel: true of that channel only, so not suggested. */
const ONE_CHANNEL = /\b(?:search-ad|paid-social|linkedin|display|push|in-app|lead-gen)\b/i;
const BY_LAG = ['immediate', 'days', 'weeks', 'months'];

/** Names of a few metrics that measure this kind of claim itself, those that settle sooner first. */
export function metricsFor(type: HypothesisType, count = 3): string[] {
  return metrics
    .filter((metric) => metric.answers[type] === 2 && metric.vanity === 'none')
    .filter((metric) => !ONE_CHANNEL.test(metric.name))
    .sort((a, b) => BY_LAG.indexOf(a.lag) - BY_LAG.indexOf(b.lag))
    .slice(0, count)
    .map((metric) => spokenName(metric.name));
}

/** Lower case, except where a word is written in capitals (ROI, ICP-fit). */
function spokenName(name: string): string {
  return name.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

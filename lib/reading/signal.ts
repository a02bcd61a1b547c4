import { findMetrics } from '../lexicon/metrics/find-metrics';
import type { Line } from './outline';
import type { Signal } from './reading';

/** The metric a signal line names. Where it names several, the first that is more than reach decides. */
export function signalOf(line: Line): Pick<Signal, 'metric' | 'metricId' | 'vanity'> {
  const found = findMetrics(line.text, { asMetric: true });
  const best = found.find(({ row }) => (row?.vanity ?? 'none') !== 'core') ?? found[0];
  if (!best) return { metric: firstWords(line.text), metricId: null, vanity: 'none' };
  return {
    metric: (best.row?.name ?? best.text).toLowerCase(),
    metricId: best.row?.id ?? null,
    vanity: best.row?.vanity ?? 'none',
  };
}

function firstWords(text: string): string {
  return (
    text
      .toLowerCase()
      .split(/[,;:(.]/, 1)[0]
      ?.split(/\s+/)
      .slice(0, 6)
      .join(' ') ?? ''
  );
}

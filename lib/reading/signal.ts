import { findMetrics } from '../lexicon/metrics/find-metrics';
import { score, type Weights } from './choose';
import type { Line } from './outline';
import type { Signal } from './reading';
import { countsReach, vanityFeatures } from './vanity-features';
import { weights } from './weights';

/**
 * The metric a signal line names, and whether it counts reach only: visits are reach for a claim about sales, and the
 * very thing for a claim about visits. Where a line names several metrics, the first that is more than reach is meant.
 */
export function signalOf(
  line: Line,
  hypothesis: Line | null,
  table: Weights = weights.vanity,
): Pick<Signal, 'metric' | 'metricId' | 'vanity'> {
  const found = findMetrics(line.text, { asMetric: true });
  const best = found.find(({ row }) => (row?.vanity ?? 'none') !== 'core') ?? found[0];
  const more = best !== undefined && (best.row ? best.row.vanity !== 'core' : !countsReach(best.text));
  const reachOnly = !more && score(vanityFeatures(hypothesis?.text ?? null, line.text), table) > 0;
  if (!best) return { metric: firstWords(line.text), metricId: null, vanity: reachOnly ? 'core' : 'none' };
  return {
    metric: (best.row?.name ?? best.text).toLowerCase(),
    metricId: best.row?.id ?? null,
    vanity: reachOnly ? 'core' : (best.row?.vanity ?? 'none') === 'none' ? 'none' : 'soft',
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

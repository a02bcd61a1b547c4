import { type FoundMetric, findMetrics } from '../lexicon/metrics/find-metrics';
import { SETTLED, score, scoreOfSpeech, type Weights } from './choose';
import type { Line } from './outline';
import type { Signal } from './reading';
import { countsReach, vanityFacts } from './vanity-features';
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
  const best = meant(found);
  const reachOnly = reachOdds(line, hypothesis, table) > 0;
  if (!best) return { metric: firstWords(line.text), metricId: null, vanity: reachOnly ? 'core' : 'none' };
  return {
    metric: (best.row?.name ?? best.text).toLowerCase(),
    metricId: best.row?.id ?? null,
    vanity: reachOnly ? 'core' : (best.row?.vanity ?? 'none') === 'none' ? 'none' : 'soft',
  };
}

/** How much speaks for a signal line counting reach only, in natural-log odds. */
export function reachOdds(line: Line, hypothesis: Line | null, table: Weights = weights.vanity): number {
  const best = meant(findMetrics(line.text, { asMetric: true }));
  const facts = score(vanityFacts(hypothesis?.text ?? null, line.text), table);
  const odds = facts + scoreOfSpeech('counts', line.text, table);
  // What a company says of its own number is so.
  if (best?.row?.own && best.row.vanity === 'core') return Math.max(odds, SETTLED);
  const more = best !== undefined && (best.row ? best.row.vanity !== 'core' : !countsReach(best.text));
  return more ? Math.min(odds, -SETTLED) : odds;
}

function meant(found: readonly FoundMetric[]): FoundMetric | undefined {
  return found.find(({ row }) => (row?.vanity ?? 'none') !== 'core') ?? found[0];
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

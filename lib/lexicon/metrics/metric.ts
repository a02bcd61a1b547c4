import type { HypothesisType } from '../../reading/reading';

/** One metric a brief may name as its signal: what it is called, what it is worth, what it can answer. */
export interface Metric {
  /** Stable: stored in readings. */
  id: string;
  /** The company's own word: what it says of it is so, whatever else speaks. */
  own?: true;
  name: string;
  /** Other names. Plurals, hyphens, joined spelling and British or American spelling need no alias of their own. */
  aliases: readonly string[];
  /** Short forms as written (`CTR`); in lower case they count only where a metric is expected. */
  abbreviations?: readonly string[];
  /** Short forms that mean other things too (`SQL`, `DA`): as written, and only where a metric is expected. */
  ambiguous?: readonly string[];
  /** Those of the names that are everyday words too (`reach`, `shares`): only where a metric is expected. */
  needsContext?: readonly string[];
  family:
    | 'reach'
    | 'engagement'
    | 'response'
    | 'qualification'
    | 'pipeline'
    | 'revenue'
    | 'retention'
    | 'efficiency'
    | 'brand';
  /** core: counts reach only, fails as primary signal. soft: weak or easily gamed, warns. */
  vanity: 'core' | 'soft' | 'none';
  unit: 'rate' | 'count' | 'currency' | 'time' | 'ratio' | 'score';
  /** The way that is good news. `context`: neither by itself. */
  better: 'up' | 'down' | 'context';
  /** Time until the number has settled: immediate up to 2 days, days up to 14, weeks up to 6 weeks, months longer. */
  lag: 'immediate' | 'days' | 'weeks' | 'months';
  /** Whether the usual tools can cut it by audience segment. */
  segmentable: 'yes' | 'partial' | 'no';
  fitsTwoWeekWindow: 'yes' | 'partly' | 'no';
  /** Kinds of hypothesis it speaks to. 2: measures the claim itself. 1: stands in for it. Absent: does not answer it. */
  answers: Readonly<Partial<Record<HypothesisType, 1 | 2>>>;
  /** What is usual; fractions where the unit is a rate. `source`: where it was read, or `believed` where it was not. */
  baseline?: Readonly<{ low: number; typical: number; high: number; of: string; source: string }>;
}

/** A built-in row: the metric with the sentences that test it. */
export interface MetricRow extends Metric {
  /** A sentence in which this metric must be found. */
  example: string;
  /** Sentences that hold one of its words in another sense: the metric must not be found. */
  elsewhere?: readonly string[];
}

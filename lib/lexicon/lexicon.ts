import type { Channel } from './channels/channel';
import { channels } from './channels/channels';
import { channelFinder, findBuiltInChannels } from './channels/find-channels';
import { findBuiltInMetrics, metricFinder } from './metrics/find-metrics';
import type { Metric } from './metrics/metric';
import { metrics } from './metrics/metrics';
import { dimensionFinder, findBuiltInDimensions } from './segments/find-dimensions';
import { type SegmentTerms, segmentTerms } from './segments/terms';

/** What words mean, and the finders that look for them. */
export interface Lexicon {
  metrics: readonly Metric[];
  channels: readonly Channel[];
  segments: readonly SegmentTerms[];
  findMetrics: typeof findBuiltInMetrics;
  findChannels: typeof findBuiltInChannels;
  findDimensions: typeof findBuiltInDimensions;
}

/** A segment a company has defined, by the names it goes under. */
export interface OwnSegment {
  name: string;
  aliases: readonly string[];
}

/** Rows a company adds for itself. */
export interface OwnRows {
  metrics?: readonly Metric[];
  channels?: readonly Channel[];
  segments?: readonly OwnSegment[];
}

/** What comes with Assay. */
export const lexicon: Lexicon = {
  metrics,
  channels,
  segments: segmentTerms,
  findMetrics: findBuiltInMetrics,
  findChannels: findBuiltInChannels,
  findDimensions: findBuiltInDimensions,
};

/**
 * A lexicon with a company's own rows in front: they win over built-in rows of the same name, and replace those of the
 * same id. An own segment counts as a list anybody in the company can pull.
 */
export function withOwnRows(base: Lexicon, own: OwnRows): Lexicon {
  const allMetrics = inFront(base.metrics, own.metrics ?? []);
  const allChannels = inFront(base.channels, own.channels ?? []);
  const ownTerms = (own.segments ?? []).map(
    ({ name, aliases }): SegmentTerms => ({
      dimension: 'list',
      weight: 2,
      sure: [name, ...aliases].map((one) => one.replaceAll(',', ' ')).join(', '),
    }),
  );
  const segments = [...ownTerms, ...base.segments];
  return {
    metrics: allMetrics,
    channels: allChannels,
    segments,
    findMetrics: own.metrics?.length ? metricFinder(allMetrics) : base.findMetrics,
    findChannels: own.channels?.length ? channelFinder(allChannels) : base.findChannels,
    findDimensions: ownTerms.length > 0 ? dimensionFinder(segments) : base.findDimensions,
  };
}

function inFront<Row extends { id: string }>(rows: readonly Row[], own: readonly Row[]): readonly Row[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...rows.filter(({ id }) => !ids.has(id))];
}

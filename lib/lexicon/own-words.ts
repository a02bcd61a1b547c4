import type { HypothesisType } from '../reading/reading';
import type { Channel } from './channels/channel';
import { type Lexicon, lexicon, type OwnRows, withOwnRows } from './lexicon';
import type { Metric } from './metrics/metric';

/** A word of a writer or their company: what it is, its names, and what it stands for. */
export interface OwnWord {
  kind: 'metric' | 'channel' | 'segment';
  name: string;
  also: readonly string[];
  /** Of a metric: the kind of claim it measures, `reach` for who merely saw it, empty for any. Of a channel: whose it is. */
  shows: HypothesisType | 'reach' | Channel['ownership'] | '';
}

const KINDS_OF_CLAIM: readonly HypothesisType[] = [
  'message-resonance',
  'audience-qualification',
  'offer-price',
  'channel',
  'format-creative',
  'timing',
  'friction-ux',
  'retention',
];

let latest: { words: string; lexicon: Lexicon } | null = null;

/** The lexicon with these words in front; null for no words. Building one takes a while, so the latest is kept. */
export function lexiconWith(words: readonly OwnWord[]): Lexicon | null {
  if (words.length === 0) return null;
  const written = JSON.stringify(words);
  if (latest?.words !== written) latest = { words: written, lexicon: withOwnRows(lexicon, ownRows(words)) };
  return latest.lexicon;
}

/** Rows out of words. What nobody was asked for is what is usual: such a number settles within days and can be cut. */
export function ownRows(words: readonly OwnWord[]): OwnRows {
  const of = (kind: OwnWord['kind']) => words.filter((word) => word.kind === kind);
  return {
    metrics: of('metric').map(metricRow),
    channels: of('channel').map(channelRow),
    segments: of('segment').map(({ name, also }) => ({ name, aliases: also })),
  };
}

const idOf = ({ name }: OwnWord) => `own:${name.toLowerCase()}`;

function metricRow(word: OwnWord): Metric {
  const { name, also, shows } = word;
  const measured = KINDS_OF_CLAIM.filter((kind) => shows === '' || shows === kind);
  return {
    id: idOf(word),
    own: true,
    name,
    aliases: also,
    family: shows === 'reach' || shows === 'retention' ? shows : 'response',
    vanity: shows === 'reach' ? 'core' : 'none',
    unit: /\b(?:rate|share|ratio|percentage)\b|%/i.test(name) ? 'rate' : 'count',
    better: 'up',
    lag: 'days',
    segmentable: 'yes',
    fitsTwoWeekWindow: 'yes',
    answers: Object.fromEntries(measured.map((kind) => [kind, 2] as const)),
  };
}

const OWNERSHIPS: readonly Channel['ownership'][] = ['owned', 'earned', 'paid', 'rented'];

function channelRow(word: OwnWord): Channel {
  const ownership = OWNERSHIPS.find((known) => known === word.shows) ?? 'owned';
  return {
    id: idOf(word),
    name: word.name,
    aliases: word.also,
    ownership,
    role: 'source',
    anchorEligible: ownership === 'owned',
    growsWithUse: ownership === 'paid' ? 'no' : 'partly',
    generatesSignal: 'yes',
    measurability: 'click',
    splitTest: ownership === 'owned' ? 'list' : 'none',
    feedbackDays: 7,
    reachUnit: 'people',
    usualMetrics: [],
  };
}

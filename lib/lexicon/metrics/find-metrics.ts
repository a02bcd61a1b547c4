import { remembered } from '../../text/remembered';
import { lexiconInUse } from '../in-use';
import { joinLists } from '../lists';
import { Phrases } from '../phrases';
import { isVerbHere, standsAsMeasure } from '../term-context';
import { type Word, wordsOf } from '../words';
import { inventedMetrics } from './invented-metrics';
import { merge } from './merge';
import type { Metric } from './metric';
import { metrics } from './metrics';

/** A metric named in a text. */
export interface FoundMetric {
  /** Row of the lexicon, or null where the words have the form of a measure but no row. */
  row: Metric | null;
  kind: Metric['unit'];
  /** Plain lower-case name: the row's where the text uses one of its names, else the words as written. */
  name: string;
  start: number;
  end: number;
  /** The words as written. */
  text: string;
}

export interface FindMetricsOptions {
  /** The text stands in a metric field, column or list: everyday words such as "reach" count there. */
  asMetric?: boolean;
}

type Sense = 'plain' | 'everyday' | 'abbreviation' | 'ambiguous';
interface Name {
  row: Metric;
  sense: Sense;
  written: string;
}
interface Candidate extends Name {
  at: number;
  count: number;
  sure: boolean;
}

function namesOf(row: Metric): Name[] {
  const everyday = new Set(row.needsContext?.map((name) => name.toLowerCase()));
  const full = [row.name, ...row.aliases].map((written) => ({
    row,
    written,
    sense: everyday.has(written.toLowerCase()) ? ('everyday' as const) : ('plain' as const),
  }));
  const short = (list: readonly string[] | undefined, sense: Sense) =>
    (list ?? []).map((written) => ({ row, written, sense }));
  return [...full, ...short(row.abbreviations, 'abbreviation'), ...short(row.ambiguous, 'ambiguous')];
}

/** Nouns behind an abbreviation that show it means the other thing ("SQL query", "CTO office"). */
const OTHER_SENSE = new Set(
  'query queries database databases server statement script code injection developer office'.split(' '),
);

/** Its words also count the people a plan reaches: a bare number in front of them is no measurement. */
function isAudienceToo(row: Metric): boolean {
  return row.family === 'reach' || row.id === 'leads' || row.vanity === 'core';
}

function judge(
  text: string,
  words: readonly Word[],
  name: Name,
  at: number,
  count: number,
  asMetric: boolean,
): boolean | 'maybe' {
  if (name.sense === 'plain') return true;
  if (name.sense === 'everyday') {
    if (isVerbHere(words, at, count)) return false;
    return asMetric || standsAsMeasure(text, words, at, count, isAudienceToo(name.row)) ? true : 'maybe';
  }
  const written = words[at]?.text ?? '';
  const asWritten = written === name.written || written === `${name.written}s`;
  if (name.sense === 'abbreviation')
    return asWritten || asMetric || standsAsMeasure(text, words, at, count, isAudienceToo(name.row))
      ? true
      : 'maybe';
  if (!asWritten || OTHER_SENSE.has(words[at + count]?.lower ?? '')) return false;
  if (written.endsWith('s') && name.row.unit !== 'count') return false;
  return asMetric || standsAsMeasure(text, words, at, count, isAudienceToo(name.row)) ? true : 'maybe';
}

/** Builds a finder for a table of metrics. Names of earlier rows win over the same names of later ones. */
export function metricFinder(
  rows: readonly Metric[],
): (text: string, options?: FindMetricsOptions) => FoundMetric[] {
  const phrases = new Phrases<Name>();
  for (const row of rows) for (const name of namesOf(row)) phrases.add(name.written, name);

  const find = (text: string, asMetric: boolean): FoundMetric[] => {
    const words = wordsOf(text);
    const candidates: Candidate[] = [];
    for (let at = 0; at < words.length; at++) {
      for (const { value, count } of phrases.at(words, at)) {
        const verdict = judge(text, words, value, at, count, asMetric);
        if (verdict === false) continue;
        candidates.push({ ...value, at, count, sure: verdict === true });
        at += count - 1;
        break;
      }
    }
    joinLists(text, words, candidates);
    const named = candidates.filter(({ sure }) => sure);
    return merge(words.length, named, inventedMetrics(text, words, asMetric)).map(
      ({ row, kind, first, last, exact }) => {
        const start = words[first]?.start ?? 0;
        const end = words[last]?.end ?? start;
        const written = text.slice(start, end);
        const name = (row !== null && exact ? row.name : written.replace(/\s+/g, ' ')).toLowerCase();
        return { row, kind, name, start, end, text: written };
      },
    );
  };
  const [plainly, asMetrics] = [
    remembered((text) => find(text, false)),
    remembered((text) => find(text, true)),
  ];
  return (text, { asMetric = false } = {}) => (asMetric ? asMetrics(text) : plainly(text));
}

/** Finds the metrics named in a text, in order, without overlap; the longest name wins. */
export const findBuiltInMetrics = metricFinder(metrics);

/** The same with the lexicon in use. */
export const findMetrics: typeof findBuiltInMetrics = (text, options) =>
  (lexiconInUse()?.findMetrics ?? findBuiltInMetrics)(text, options);

import { Phrases } from '../phrases';
import { isVerbHere, standsAsMeasure } from '../term-context';
import { type Word, wordsOf } from '../words';
import { inventedMetrics } from './invented-metrics';
import type { Metric } from './metric';
import { metrics } from './metrics';

/** A metric named in a text. */
export interface FoundMetric {
  /** Row of the lexicon, or null where the words have the form of a measure but no row. */
  row: Metric | null;
  kind: Metric['unit'];
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
    return asMetric || standsAsMeasure(text, words, at, count) ? true : 'maybe';
  }
  const written = words[at]?.text ?? '';
  const asWritten = written === name.written || written === `${name.written}s`;
  if (name.sense === 'abbreviation')
    return asWritten || asMetric || standsAsMeasure(text, words, at, count) ? true : 'maybe';
  if (!asWritten || OTHER_SENSE.has(words[at + count]?.lower ?? '')) return false;
  if (written.endsWith('s') && name.row.unit !== 'count') return false;
  return asMetric || standsAsMeasure(text, words, at, count) ? true : 'maybe';
}

/** Only commas, slashes or "and" between two neighbours: they are items of one list. */
function listed(text: string, words: readonly Word[], left: Candidate, right: Candidate): boolean {
  const from = left.at + left.count;
  for (let at = from; at < right.at; at++)
    if (!/^(?:and|or|&|plus)$/.test(words[at]?.lower ?? '')) return false;
  const gap = text.slice(words[from - 1]?.end ?? 0, words[right.at]?.start ?? 0);
  return gap.length < 12 && !/[.;!?]/.test(gap) && (right.at > from || /[,/+|\n]/.test(gap));
}

/** Builds a finder for a table of metrics. Names of earlier rows win over the same names of later ones. */
export function metricFinder(
  rows: readonly Metric[],
): (text: string, options?: FindMetricsOptions) => FoundMetric[] {
  const phrases = new Phrases<Name>();
  for (const row of rows) for (const name of namesOf(row)) phrases.add(name.written, name);

  return (text, options = {}) => {
    const asMetric = options.asMetric ?? false;
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
    for (let i = 1; i < candidates.length; i++) support(text, words, candidates[i - 1], candidates[i]);
    for (let i = candidates.length - 1; i > 0; i--) support(text, words, candidates[i], candidates[i - 1]);
    const named = candidates.filter(({ sure }) => sure);
    return merge(named, inventedMetrics(text, words, asMetric)).map(({ row, kind, first, last }) => {
      const start = words[first]?.start ?? 0;
      const end = words[last]?.end ?? start;
      return { row, kind, start, end, text: text.slice(start, end) };
    });
  };
}

interface Span {
  row: Metric | null;
  kind: Metric['unit'];
  first: number;
  last: number;
}

/**
 * Rows and invented measures in one list without overlap. A row that closes a longer invented name ("newsletter
 * sign-up rate", "number of demo requests") keeps its row and takes the longer words; a row inside ("share of
 * downloads that lead to a call") gives way.
 */
function merge(
  named: readonly Candidate[],
  forms: readonly { first: number; last: number; kind: Metric['unit'] }[],
): Span[] {
  const spans: Span[] = named.map(({ row, at, count }) => ({
    row,
    kind: row.unit,
    first: at,
    last: at + count - 1,
  }));
  for (const form of forms) {
    const within = spans.filter(({ first, last }) => first <= form.last && last >= form.first);
    const closing = within.find(
      (span) => span.last === form.last && (span.kind === form.kind || form.kind === 'count'),
    );
    if (within.some((span) => span.first <= form.first && span.last >= form.last)) continue;
    if (within.some((span) => span.row === null || span.first < form.first)) continue;
    const opensShare = form.kind === 'rate' && closing?.kind !== 'rate';
    const row = closing !== undefined && !opensShare ? closing.row : null;
    for (const span of within) spans.splice(spans.indexOf(span), 1);
    spans.push({ row, kind: row?.unit ?? form.kind, first: form.first, last: form.last });
  }
  return spans.sort((a, b) => a.first - b.first);
}

function support(
  text: string,
  words: readonly Word[],
  from: Candidate | undefined,
  to: Candidate | undefined,
): void {
  if (from === undefined || to === undefined || !from.sure || to.sure) return;
  const [left, right] = from.at < to.at ? [from, to] : [to, from];
  if (listed(text, words, left, right)) to.sure = true;
}

/** Finds the metrics named in a text, in order, without overlap; the longest name wins. */
export const findMetrics = metricFinder(metrics);

import { isVerbHere, standsAsMeasure } from '../term-context';
import { isNumber, type Word } from '../words';
import {
  AVERAGED,
  MEASURES,
  MONEY,
  OTHER_RATES,
  PERIODS,
  RESPONSE_VERBS,
  RESPONSES,
  SHARES_OF_PLAN,
  TIMES,
} from './measure-words';
import type { Metric } from './metric';
import { endOfName, startOfName } from './noun-phrase';

/** A span of words that has the form of a measure. */
export interface Form {
  first: number;
  last: number;
  kind: Metric['unit'];
}

interface Place {
  text: string;
  words: readonly Word[];
  at: number;
  word: Word;
  asMetric: boolean;
}

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
const stemOf = (words: readonly Word[], at: number): string => words[at]?.stem ?? '';
const measured = ({ text, words, asMetric }: Place, first: number, last: number): boolean =>
  asMetric || standsAsMeasure(text, words, first, last - first + 1);

/** "firm acceptance rate", "quote-to-order ratio", "confidence score". */
function closedByRate(place: Place): Form | null {
  const { words, at, word } = place;
  const rate = word.stem === 'rate' || word.stem === 'ratio' || word.stem === 'percentage';
  if (!rate && word.stem !== 'score' && word.stem !== 'rating' && word.stem !== 'index') return null;
  const first = startOfName(words, at);
  if (first === at || OTHER_RATES.has(lower(words, at - 1)) || lower(words, at + 1) === 'card') return null;
  if (!rate && !measured(place, first, at)) return null;
  return { first, last: at, kind: rate ? 'rate' : 'score' };
}

const SPELLED: Readonly<Record<string, string>> = { percent: '%', rates: 'rate', percentages: 'percentage' };
const SHARE = new Set(['share', 'percentage', 'proportion', 'fraction', 'rate', 'ratio', '%']);
const AMOUNT = new Set(['number', 'count', 'total']);
/** What a plan or text has a number of without measuring anybody. */
const PLANNED = new Set(
  'reason way thing option word page post email day week month time variant arm people person'.split(' '),
);

/** "share of invitations that become bookings", "% of readers who reply", "number of first donations". */
function openedByShare(place: Place): Form | null {
  const { words, at, word } = place;
  const amount = AMOUNT.has(word.stem) || (word.lower === 'many' && lower(words, at - 1) === 'how');
  if ((!SHARE.has(SPELLED[word.lower] ?? word.lower) && !amount) || isVerbHere(words, at, 1)) return null;
  if (word.text === '%' && at > 0 && words[at - 1]?.end === word.start && !isNumber(words[at - 1]))
    return null;
  const next = lower(words, at + 1);
  const bare = word.lower === 'many' || next === 'who' || next === 'that';
  if (!bare && next !== 'of') return null;
  const from = bare ? at + 1 : at + 2;
  const { last, relative } = endOfName(words, from);
  if (last < from) return null;
  const responds = range(words, from, last).some(
    (one) => RESPONSES.has(one.stem) || RESPONSE_VERBS.has(one.lower),
  );
  if (amount && (PLANNED.has(stemOf(words, last)) || !(responds || measured(place, at, last)))) return null;
  if (word.stem === '%' && isNumber(words[at - 1]) && !(relative && responds)) return null;
  return { first: word.lower === 'many' ? at - 1 : at, last, kind: amount ? 'count' : 'rate' };
}

/** "replies per 100 sends", "bookings per visitor", "spend per head"; "bookings per week" is a count. */
function perUnit(place: Place): Form | null {
  const { words, at, word } = place;
  if (word.lower !== 'per' || at === 0 || !word.joins || lower(words, at + 1) === 'cent') return null;
  const head = words[at - 1];
  if (head === undefined || isNumber(head) || head.lower === '%') return null;
  const first = startOfName(words, at - 1, 4);
  let last = at + 1;
  while (isNumber(words[last]) && last < at + 4) last++;
  const unit = words[last];
  if (unit === undefined || !words[at + 1]?.joins) return null;
  if (/^(?:sent|given|handed|posted|delivered|mailed|visited|opened)$/.test(lower(words, last + 1)))
    last += lower(words, last + 2) === 'out' ? 2 : 1;
  const period = PERIODS.has(unit.stem);
  if (SHARES_OF_PLAN.has(unit.stem) || (period && !RESPONSES.has(head.stem) && !place.asMetric)) return null;
  const offered = isNumber(words[first - 1]) || lower(words, first - 1) === '%';
  if (offered && (period ? !measured(place, first, last) : !RESPONSES.has(head.stem))) return null;
  return {
    first,
    last,
    kind: period ? 'count' : MONEY.has(head.stem) ? 'currency' : TIMES.has(head.stem) ? 'time' : 'rate',
  };
}

/** "cards handed over as a share of cards posted", "replies out of 400 letters". */
function partOfWhole(place: Place): Form | null {
  const { words, at, word } = place;
  let from = 0;
  if (
    word.lower === 'as' &&
    lower(words, at + 1) === 'a' &&
    SHARE.has(stemOf(words, at + 2)) &&
    lower(words, at + 3) === 'of'
  )
    from = at + 4;
  else if (word.lower === 'out' && lower(words, at + 1) === 'of' && RESPONSES.has(stemOf(words, at - 1)))
    from = at + 2;
  if (from === 0 || at === 0 || !word.joins) return null;
  let end = at - 1;
  while (end > 0 && /^(?:over|in|out|back|up|on|off)$/.test(lower(words, end))) end--;
  const { last } = endOfName(words, isNumber(words[from]) ? from + 1 : from);
  return last < from ? null : { first: startOfName(words, end), last, kind: 'rate' };
}

/** "average donation", "median time to first reply", "days to second order". */
function averaged(place: Place): Form | null {
  const { words, at, word } = place;
  const average = /^(?:average|mean|median|typical)$/.test(word.lower);
  if (average) {
    let last = -1;
    for (let ahead = at + 1; ahead <= at + 3 && words[ahead]?.joins === true; ahead++)
      if (AVERAGED.has(stemOf(words, ahead))) last = ahead;
    if (last < 0 || (word.lower === 'mean' && lower(words, at - 1) !== 'the')) return null;
    const head = stemOf(words, last);
    if (TIMES.has(head) && lower(words, last + 1) === 'to')
      last = Math.max(last, endOfName(words, last + 1).last);
    return { first: at, last, kind: TIMES.has(head) ? 'time' : MONEY.has(head) ? 'currency' : 'ratio' };
  }
  if (!TIMES.has(word.stem) || !/^(?:to|until|between|from)$/.test(lower(words, at + 1))) return null;
  if (isNumber(words[at - 1]) || isNumber(words[at + 2])) return null;
  const { last } = endOfName(words, at + 2);
  const named = range(words, at + 2, last).some((one) => RESPONSES.has(one.stem));
  return last >= at + 2 && named && measured(place, at, last) ? { first: at, last, kind: 'time' } : null;
}

/** "repeat bookings", "first donations", "voucher redemption" where a measure is expected. */
function responses(place: Place): Form | null {
  const { words, at, word } = place;
  const plural = RESPONSES.has(word.stem) && word.lower !== word.stem;
  if ((!plural && !MEASURES.has(word.stem)) || !measured(place, at, at)) return null;
  return { first: startOfName(words, at, 4), last: at, kind: plural ? 'count' : 'rate' };
}

function range(words: readonly Word[], first: number, last: number): readonly Word[] {
  return words.slice(first, last + 1);
}

const FORMS = new Map<string, (place: Place) => Form | null>();
for (const stem of RESPONSES) FORMS.set(stem, responses);
for (const stem of MEASURES) FORMS.set(stem, responses);
for (const stem of TIMES) FORMS.set(stem, averaged);
for (const stem of ['average', 'mean', 'median', 'typical']) FORMS.set(stem, averaged);
for (const stem of ['as', 'out']) FORMS.set(stem, partOfWhole);
for (const stem of ['per']) FORMS.set(stem, perUnit);
for (const stem of [...SHARE, ...AMOUNT, 'many', 'score', 'rating', 'index'])
  FORMS.set(stem, (place) => closedByRate(place) ?? openedByShare(place) ?? responses(place));

/** Spans of words that have the form of a measure although no row names them, longest first. */
export function inventedMetrics(text: string, words: readonly Word[], asMetric: boolean): Form[] {
  const forms: Form[] = [];
  words.forEach((word, at) => {
    const form = FORMS.get(word.stem)?.({ text, words, at, word, asMetric });
    if (form) forms.push(form);
  });
  return forms.sort((a, b) => b.last - b.first - (a.last - a.first));
}

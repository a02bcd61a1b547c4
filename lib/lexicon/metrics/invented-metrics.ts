import { isNumber, type Word } from '../words';
import { type Form, lower, measured, type Place, range, stemOf } from './form';
import { AVERAGED, MEASURES, MONEY, PERIODS, RESPONSES, SHARES_OF_PLAN, TIMES } from './measure-words';
import { endOfName, startOfName } from './noun-phrase';
import { AMOUNT, closedByRate, openedByShare, partOfWhole, SHARE } from './share-forms';

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

import { isVerbHere } from '../term-context';
import { isNumber } from '../words';
import { type Form, lower, measured, type Place, range, stemOf } from './form';
import { OTHER_RATES, RESPONSE_VERBS, RESPONSES } from './measure-words';
import { endOfName, startOfName } from './noun-phrase';

/** "firm acceptance rate", "quote-to-order ratio", "confidence score". */
export function closedByRate(place: Place): Form | null {
  const { words, at, word } = place;
  const rate = word.stem === 'rate' || word.stem === 'ratio' || word.stem === 'percentage';
  if (!rate && word.stem !== 'score' && word.stem !== 'rating' && word.stem !== 'index') return null;
  const first = startOfName(words, at);
  if (first === at || OTHER_RATES.has(lower(words, at - 1)) || lower(words, at + 1) === 'card') return null;
  if (!rate && !measured(place, first, at)) return null;
  return { first, last: at, kind: rate ? 'rate' : 'score' };
}

export const SPELLED: Readonly<Record<string, string>> = {
  percent: '%',
  rates: 'rate',
  percentages: 'percentage',
};
export const SHARE = new Set(['share', 'percentage', 'proportion', 'fraction', 'rate', 'ratio', '%']);
export const AMOUNT = new Set(['number', 'count', 'total']);
/** What a plan or text has a number of without measuring anybody. */
export const PLANNED = new Set(
  'reason way thing option word page post email day week month time variant arm people person'.split(' '),
);

/** "share of invitations that become bookings", "% of readers who reply", "number of first donations". */
export function openedByShare(place: Place): Form | null {
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

/** "cards handed over as a share of cards posted", "replies out of 400 letters". */
export function partOfWhole(place: Place): Form | null {
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

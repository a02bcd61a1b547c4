import { isNumber, type Word } from '../words';
import { isCapitalised } from './people';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TIME = set(
  'day days week weeks month months year years quarter season spring summer autumn winter january february march april june july august september october november december today yesterday hours minutes since ago jan feb mar apr jun jul aug sep sept oct nov dec last past',
);
const TIME_BEFORE = set(
  'last past since before after between during within in on by until over this for at least per every',
);

/** "in the last 90 days", "before 2020", "on day 1", "at least twice a month", "for six months". */
export function saysWhen(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (/^(?:twice|once|weekly|monthly|daily)$/.test(word.lower)) return true;
    if (/^(?:19|20)\d\d$/.test(word.lower) && at > first) return true;
    if (word.lower === 'than' && isNumber(words[at + 1])) return true;
    if (!TIME_BEFORE.has(word.lower)) continue;
    for (let ahead = at + 1; ahead <= Math.min(at + 4, last); ahead++) {
      const next = words[ahead];
      if (next !== undefined && (TIME.has(next.lower) || (next.lower === 'may' && isCapitalised(next))))
        return true;
    }
    if (
      isNumber(words[at + 1]) &&
      /^(?:or|more|time|times|order|visit|login)/.test(words[at + 2]?.lower ?? '')
    )
      return true;
  }
  return false;
}

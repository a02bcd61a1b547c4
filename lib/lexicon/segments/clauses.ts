import type { SegmentDimension } from '../../reading/reading';
import { isNumber, type Word } from '../words';
import { AUXILIARY, DEEDS, LIVES, NEEDS, NO_DEED, RUNS, WORKS } from './deeds';
import { isCapitalised, isFirm, isPeople } from './people';
import { saysWhen } from './says-when';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export interface Clause {
  dimension: SegmentDimension;
  first: number;
  last: number;
  /** It says when or how often: anybody can filter by it, so it counts double. */
  timed: boolean;
}

const LONGEST = 14;

/** Behind a comma they carry the clause on ("rowers who passed the first course, have not booked since June"). */
const GOES_ON = set('have has had did do and but or not who with without on never');

/** Index of the last word of the clause that begins at `from`. */
function endOfClause(words: readonly Word[], from: number): number {
  let last = from;
  while (last + 1 < words.length && last - from < LONGEST) {
    const next = words[last + 1];
    if (
      next === undefined ||
      next.breaks ||
      (!next.joins && !GOES_ON.has(next.lower)) ||
      /^(?:will|would|should|because|if|then|so)$/.test(next.lower)
    )
      break;
    if (
      next.lower === 'than' &&
      !/^(?:fewer|more|less|later|earlier|older|longer)$/.test(words[last]?.lower ?? '')
    )
      break;
    last++;
  }
  return last;
}

function relative(words: readonly Word[], at: number): Clause | null {
  const who = words[at]?.lower;
  if (who !== 'who' && who !== 'that') return null;
  const head = words[at - 1];
  const person = head !== undefined && (isPeople(head) || isFirm(head));
  if (words[at]?.lower !== 'who' && !(person && words[at]?.lower === 'that')) return null;
  if (at === 0 || words[at]?.breaks === true) return null;
  let verb = at + 1;
  while (AUXILIARY.has(words[verb]?.lower ?? '') && verb < at + 4) verb++;
  const word = words[verb];
  if (word === undefined || word.breaks || NO_DEED.has(word.lower)) return null;
  const last = endOfClause(words, verb);
  const timed = saysWhen(words, verb, last);
  const after = words[verb + 1];
  if (NEEDS.has(word.lower)) return { dimension: 'need', first: at, last, timed: false };
  if (LIVES.has(word.lower)) return { dimension: 'geography', first: at, last, timed: false };
  if (WORKS.has(word.lower)) return { dimension: 'role', first: at, last, timed: false };
  if (RUNS.has(word.lower) && after !== undefined && isCapitalised(after))
    return { dimension: 'technology', first: at, last, timed };
  return { dimension: 'behaviour', first: at, last, timed };
}

/** "members renewing in May", "guests not bought in the last 90 days", "tenants recently moved". */
function participle(words: readonly Word[], at: number): Clause | null {
  const word = words[at];
  const head = words[at - 1];
  if (word === undefined) return null;
  if (head === undefined || word.breaks || !word.joins) return opening(words, at);
  const doing =
    word.lower.length > 5 &&
    word.lower.endsWith('ing') &&
    word.joins &&
    (isPeople(head) || isFirm(head)) &&
    head.lower.endsWith('s');
  const next = words[at + 1];
  if (!doing && !DEEDS.has(word.lower)) return null;
  if (next !== undefined && (isPeople(next) || isFirm(next)) && !doing) return null;
  const last = endOfClause(words, at);
  const timed = saysWhen(words, at + 1, last);
  const negative = head.lower === 'not' || head.lower === 'never' || head.lower === "haven't";
  const recent = /^(?:recently|newly|just|previously|already)$/.test(head.lower);
  if (!doing && !recent && !negative && !timed) return null;
  if (!doing && timed && !negative && !recent && !aboutPeople(words, at)) return null;
  if (doing && /^(?:using|running)$/.test(word.lower) && isCapitalised(words[at + 1] ?? word))
    return { dimension: 'technology', first: at, last, timed };
  return { dimension: 'behaviour', first: negative || recent ? at - 1 : at, last, timed };
}

/** "patients with an open referral", "members with no second visit": what sets them apart. */
function attribute(words: readonly Word[], at: number): Clause | null {
  const head = words[at - 1];
  const next = words[at + 1];
  if (words[at]?.lower !== 'with' || head === undefined || next === undefined || !next.joins) return null;
  if (
    !isPeople(head) ||
    head.lower === head.stem ||
    WITH_OURS.has(next.lower) ||
    words[at + 2]?.lower === '%'
  )
    return null;
  const last = endOfClause(words, at + 1);
  const timed = isNumber(next) || next.lower === 'no' || saysWhen(words, at, last);
  return { dimension: 'behaviour', first: at, last, timed };
}

const WITH_OURS = set(
  'our the this these that new more it him them his her their your us another each email ads posts',
);

/** "Bought a boat here between March and May": a deed with a time that opens the text or stands behind a comma. */
function opening(words: readonly Word[], at: number): Clause | null {
  if (!DEEDS.has(words[at]?.lower ?? '')) return null;
  const last = endOfClause(words, at);
  return saysWhen(words, at, last) ? { dimension: 'behaviour', first: at, last, timed: true } : null;
}

/** A noun for people or the beginning of the text stands shortly before: the deed is theirs, not ours. */
function aboutPeople(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const word = words[at - back];
    if (word === undefined || words[at - back + 1]?.breaks === true) return true;
    if (/^(?:we|i|our|it)$/.test(word.lower)) return false;
    if (isPeople(word) || isFirm(word)) return true;
  }
  return false;
}

/** What the clauses of a text say about people: deeds, needs, where they live, what they use. */
export function findClauses(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length; at++) {
    const clause = relative(words, at) ?? participle(words, at) ?? attribute(words, at);
    if (clause === null) continue;
    clauses.push(clause);
  }
  return clauses;
}

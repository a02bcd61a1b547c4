import { changeOf } from '../change-words/change-words';
import { isNumber, type Word } from '../words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that cannot stand inside the name of a measure, read backwards from its last word. */
const OUTSIDE = set(`
  the a an our their your his her its my this that these those some any each every all both no which what whose
  of in on at by for from with without into onto over under above below between through during after before until than as
  to per and or but nor so if then because while when where who whom is are was were be been being am do does did has have
  had will would can could should must may might shall we they you he she it i us them not never only also just still even
  more less fewer higher lower better worse greater bigger smaller same different current expected overall whole target
  baseline primary secondary main key see sees saw show shows measure measures measured track tracks compare compares
  expect expects get gets give gives make makes need needs want wants called named using use report reports watch move
  moves push pushes whether how via about against versus vs metric signal kpi guardrail hypothesis goal % think thinks
  believe believes assume assumes mean means predict predicts judge judges decide decides compared bring brings affect
  affects change changes changed let lets read count counts twice half today now
`);
const RELATIVE = set('who that which whose');
/** Words at which the name of a measure ends, read forwards. */
const END = set(`
  will would should could can may might must shall is are was were has have had than because against versus vs compared
  above below under exceeds exceed until if so but while whereas when unless then among beats reaches goes per as or we
  they it today now
`);
/** These end it only in front of a number or "least" ("at 3 %", "by at least a fifth", "from 40 to 60"). */
const BEFORE_NUMBER = set('at by from over to between of in');
const TRAILING = set(
  'the a an our their of in on at by for from with to and or that who which within after before',
);
const LONGEST = 14;

/** Index of the first word of the name that ends at word `last`, at most `most` words long. */
export function startOfName(words: readonly Word[], last: number, most = 5): number {
  let first = last;
  while (first > 0 && last - first + 1 < most) {
    const word = words[first - 1];
    const next = words[first];
    if (word === undefined || next === undefined || !next.joins) break;
    const free = !next.tight && (OUTSIDE.has(word.lower) || changeOf(word.lower) !== null || isNumber(word));
    if (free || word.lower === '') break;
    first--;
  }
  return first;
}

/** Index of the last word of the name that begins at word `first`, with its "who ..." clause; `first - 1` when there is none. */
export function endOfName(words: readonly Word[], first: number): { last: number; relative: boolean } {
  let relativeAt = -1;
  let at = first;
  for (; at - first < LONGEST; at++) {
    const word = words[at];
    if (word === undefined || (at > first && !word.joins) || word.lower === '') break;
    const next = words[at + 1];
    const inClause = relativeAt >= 0;
    const opensClause = inClause && at - relativeAt <= 2;
    if (RELATIVE.has(word.lower)) relativeAt = at;
    else if (word.tight) continue;
    else if (END.has(word.lower) && !(opensClause && at === relativeAt + 1)) break;
    else if (changeOf(word.lower) !== null && !opensClause) break;
    else if (word.lower === 'and' && !inClause) break;
    else if (BEFORE_NUMBER.has(word.lower) && !inClause && (isNumber(next) || next?.lower === 'least')) break;
    else if (word.lower === 'to' && next !== undefined && changeOf(next.lower) !== null) break;
    else if (isNumber(word) && !inClause && at === first) break;
  }
  let last = at - 1;
  while (last >= first && TRAILING.has(words[last]?.lower ?? '')) last--;
  return { last, relative: relativeAt >= 0 && relativeAt < last };
}

import { changeOf } from './change-words/change-words';
import { isNumber, type Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In front of a word that can be noun or verb, these make it a verb ("to reach", "who share", "will save"). */
const BEFORE_VERB = set(
  "to we they you i he she who which will would can could should must may might shall and? let's please not never always cannot can't don't won't help helps us them that'll we'll they'll you'll",
);
/** Behind it, these make it a verb ("leads the market", "shares a story", "calls us"). */
const AFTER_VERB = set(
  'the a an our their your his her its my us them you me this that these those into with every each all',
);
/** In front of it, these make it a noun again. */
const BEFORE_NOUN = set(
  'the our their your its more fewer less extra additional total of in on for by per most new unique average monthly weekly daily and or versus vs from',
);
/** Words that announce a measure. */
const MEASURING = set(
  'kpi kpis metric metrics measure measures measured measuring measurement signal signals track tracked tracking monitor monitored guardrail guardrails baseline benchmark threshold indicator indicators counted counting counts count success kpi',
);
const QUANTITY = set(
  'more fewer less extra additional total number volume average median most many count percent %',
);
const AFTER_MEASURE = set('rate ratio volume target figure numbers total number % percent');
const COMPARING = set('to by of at from above below over under is was are were than exceeds reaches');

/** In front of a number they make it a limit. */
const LIMITING = set('least most than over under above below minimum maximum target exceed ≥');
/** Words a comparison may follow after ("shares are at 4 %", "traffic will be above 300"). */
const LINKING = set('rate is are was were will should must be stay stays remain now currently today this');
const MOVING = set('goes went gone moves climbs');

/** The words at `at` are used as a verb, whatever else they can mean. */
export function isVerbHere(words: readonly Word[], at: number, count: number): boolean {
  const before = words[at - 1];
  const after = words[at + count];
  if (before !== undefined && words[at]?.joins === true) {
    if (BEFORE_VERB.has(before.lower)) return true;
    if (BEFORE_NOUN.has(before.lower) || isNumber(before)) return false;
  }
  if (after?.joins !== true) return false;
  return AFTER_VERB.has(after.lower) || (after.lower === 'to' && words[at]?.lower === 'leads');
}

/**
 * Whether the words at `at` stand where a measure stands: beside a number or percentage, a verb of change, or a word
 * that announces a measure. Looks a few words around, never across the end of a sentence. `strict`: a bare number in
 * front is not enough ("4,000 subscribers" counts an audience, "at least 400 subscribers" measures).
 */
export function standsAsMeasure(
  text: string,
  words: readonly Word[],
  at: number,
  count: number,
  strict = false,
): boolean {
  return announced(words, at, strict) || followed(text, words, at + count);
}

function announced(words: readonly Word[], at: number, strict: boolean): boolean {
  for (let back = 1; back <= 6; back++) {
    if (words[at - back + 1]?.breaks !== false) return false;
    const word = words[at - back];
    if (word === undefined) return false;
    if (MEASURING.has(word.lower) || (back <= 4 && isUpOrDown(word))) return true;
    if (back <= 2 && QUANTITY.has(word.lower)) return true;
    if (back <= 2 && isNumber(word) && (!strict || LIMITING.has(words[at - back - 1]?.lower ?? '')))
      return true;
  }
  return false;
}

function followed(text: string, words: readonly Word[], from: number): boolean {
  let linked = true;
  for (let ahead = 0; ahead < 7; ahead++) {
    const word = words[from + ahead];
    if (word === undefined || word.breaks) return false;
    if (ahead === 0 && AFTER_MEASURE.has(word.lower)) return true;
    if (isUpOrDown(word)) return true;
    if (MOVING.has(word.lower) && /^(?:up|down|from)$/.test(words[from + ahead + 1]?.lower ?? ''))
      return true;
    if (!linked) continue;
    const next = words[from + ahead + 1];
    if (COMPARING.has(word.lower) && isNumber(next) && next?.breaks === false) {
      if (word.lower !== 'at' || words[from + ahead + 2]?.lower === '%') return true;
    }
    if (ahead === 0 && isNumber(word)) {
      const gap = text.slice(words[from - 1]?.end ?? 0, word.start);
      if (gap.length < 8 && /[:=<>≥≤+]/.test(gap)) return true;
    }
    linked = LINKING.has(word.lower);
  }
  return false;
}

function isUpOrDown(word: Word): boolean {
  const way = changeOf(word.lower);
  return way === 'up' || way === 'down';
}

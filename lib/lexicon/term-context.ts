import { changeOf } from './change-words/change-words';
import { isNumber, type Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In front of a word that can be noun or verb, these make it a verb ("to reach", "who share", "will save"). */
const BEFORE_VERB = set(
  "to we they you i he she who which will would can could should must may might shall and? let's please not never always cannot can't don't won't help helps us them that'll we'll they'll you'll",
);
/** Behind it, these make it a verb ("leads the market", "shares a story", "calls us"). */
const AFTER_VERB = set(
  'the a an our their your his her its my us them you me this that these those to into with every each all',
);
/** In front of it, these make it a noun again. */
const BEFORE_NOUN = set(
  'the our their your its more fewer less extra additional total of in on for by per most new unique average monthly weekly daily and or versus vs from',
);
/** Words that announce a measure. */
const MEASURING = set(
  'kpi kpis metric metrics measure measures measured measuring measurement signal signals track tracked tracking monitor monitored guardrail guardrails baseline benchmark threshold indicator indicators counted counting success',
);
const QUANTITY = set(
  'more fewer less extra additional total number volume average median most many count percent %',
);
const AFTER_MEASURE = set('rate ratio volume count target figure numbers total number % percent');
const COMPARING = set('to by of at from above below over under is was are were than exceeds reaches');

/** How a text is read: `asMetric` says the caller knows it stands in a field or list of metrics. */
export interface TermContext {
  asMetric: boolean;
}

/** The words at `at` are used as a verb, whatever else they can mean. */
export function isVerbHere(words: readonly Word[], at: number, count: number): boolean {
  const before = words[at - 1];
  const after = words[at + count];
  if (before !== undefined && words[at]?.joins === true) {
    if (BEFORE_VERB.has(before.lower)) return true;
    if (BEFORE_NOUN.has(before.lower) || isNumber(before)) return false;
  }
  return after?.joins === true && AFTER_VERB.has(after.lower);
}

/**
 * Whether the words at `at` stand where a measure stands: beside a number or percentage, a verb of change, or a word
 * that announces a measure. Looks at most six words around, never across the end of a sentence.
 */
export function standsAsMeasure(text: string, words: readonly Word[], at: number, count: number): boolean {
  for (let back = 1; back <= 6; back++) {
    if (words[at - back + 1]?.breaks === true) break;
    const word = words[at - back];
    if (word === undefined) break;
    if (MEASURING.has(word.lower)) return true;
    if (back <= 4 && changeOf(word.lower) !== null && !isNumber(word)) return true;
    if (back <= 2 && (QUANTITY.has(word.lower) || isNumber(word))) return true;
  }
  for (let ahead = 0; ahead < 3; ahead++) {
    const word = words[at + count + ahead];
    if (word === undefined || word.breaks) break;
    if (ahead === 0 && AFTER_MEASURE.has(word.lower)) return true;
    if (changeOf(word.lower) !== null) return true;
    const next = words[at + count + ahead + 1];
    if (COMPARING.has(word.lower) && isNumber(next) && next?.breaks !== true) return true;
    if (ahead === 0 && isNumber(word)) {
      const gap = text.slice(words[at + count - 1]?.end ?? 0, word.start);
      if (gap.length < 8 && /[:=<>≥≤+]/.test(gap)) return true;
    }
  }
  return false;
}

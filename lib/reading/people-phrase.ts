import { isFirm, isPeople } from '../lexicon/segments/people';
import { wordsOf } from '../lexicon/words';
import type { Span } from '../text/sentences';

/** Words in front of which a phrase of people begins. */
const BEFORE =
  /^(?:for|among|to|of|with|from|by|the|our|a|an|that|if|when|because|than|and|or|will|would|more|fewer|get|gets|bring|brings|turn|turns|make|makes|help|helps|let|lets|back|all|these|those|into|about|at|in|on)$/;
/** Nobody in particular: they stand for people named elsewhere. */
const ANYONE =
  /^(?:people|person|one|ones|those|everyone|everybody|anyone|someone|nobody|them|name|record|lead|leader|group|site|shop|store|account|team|office)s?$/;
const MOST_WORDS = 4;

/** The first people or organisations a claim names, with the adjectives in front of them; null where it names none. */
export function peoplePhrase(claim: string): Span | null {
  const words = wordsOf(claim);
  for (const [at, word] of words.entries()) {
    if (!(isPeople(word) || isFirm(word)) || ANYONE.test(word.lower)) continue;
    // A singular is a part of another name: "customer list", "reader survey".
    if (!word.lower.endsWith('s') && !/(?:men|people|children|staff|folk)$/.test(word.lower)) continue;
    let first = at;
    while (first > 0 && at - first < MOST_WORDS && words[first]?.joins) {
      if (BEFORE.test(words[first - 1]?.lower ?? '')) break;
      first--;
    }
    return { start: words[first]?.start ?? word.start, end: word.end };
  }
  return null;
}

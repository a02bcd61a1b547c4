import { RESPONSES } from '../metrics/measure-words';
import { longestFirst, withoutOverlap } from '../spans';
import { WordPatterns } from '../word-patterns';
import { type Word, wordsOf } from '../words';
import { type ChangeWay, changeRows } from './change-rows';
import { changeOf } from './change-words';

/** Words that say which way something goes. */
export interface FoundChange {
  way: ChangeWay;
  /** Row of change-rows, or `verb` for a single verb of change. */
  id: string;
  start: number;
  end: number;
}

const NEGATIONS = new Set("not no never won't don't doesn't isn't without".split(' '));
const patterns = new WordPatterns<{ way: ChangeWay; id: string }>({
  response: (word) => RESPONSES.has(word.stem),
});
for (const { way, id, says } of changeRows) for (const one of says) patterns.add(one, { way, id });

/** Nouns and adjectives that look like verbs of change: in front of them stands an article or "of", behind them a noun. */
function isVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return !/^(?:the|a|an|of|per|this|our|each|no|every|next|first|one|step)$/.test(before);
}

function negated(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 2; back++) {
    if (words[at - back + 1]?.breaks !== false) return false;
    if (NEGATIONS.has(words[at - back]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * Words of direction in a sentence, in order, without overlap; the longer expression wins. A negated rise or fall
 * ("will not drop") counts as `same`.
 */
export function findChange(sentence: string): FoundChange[] {
  const words = wordsOf(sentence);
  const spans = patterns.find(words).map(({ value, first, last }) => ({ ...value, first, last }));
  for (const [at, word] of words.entries()) {
    const way = changeOf(word.lower);
    if (way === null || way === 'same' || !isVerb(words, at)) continue;
    spans.push({ way, id: 'verb', first: at, last: at });
  }
  return withoutOverlap(spans.sort(longestFirst)).map(({ way, id, first, last }) => ({
    way: (way === 'up' || way === 'down') && negated(words, first) ? 'same' : way,
    id,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
}

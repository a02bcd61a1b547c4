import { WordPatterns } from '../word-patterns';
import { type Word, wordsOf } from '../words';
import type { WordingGroup, WordingRow } from './wording-row';
import { wordingRows } from './wording-rows';

export interface FoundWording {
  group: WordingGroup;
  id: string;
  start: number;
  end: number;
}

/** Longer sentences are read up to here: nobody writes them, and the work stays bounded. */
const LONGEST_SENTENCE = 2000;
const NEGATIONS = new Set(
  "no not never without avoid avoids don't doesn't didn't won't can't isn't aren't nor neither cannot nothing".split(
    ' ',
  ),
);

const patterns = new WordPatterns<WordingRow>();
for (const row of wordingRows) for (const says of row.says) patterns.add(says, row);

function negated(words: readonly Word[], first: number): boolean {
  for (let back = 1; back <= 3; back++) {
    if (words[first - back + 1]?.breaks !== false) return false;
    const word = words[first - back];
    if (
      word !== undefined &&
      (NEGATIONS.has(word.lower) || (word.lower === 'instead' && words[first - back + 1]?.lower === 'of'))
    )
      return true;
  }
  return false;
}

/**
 * The wording of one sentence that checks ask about, in order; a group and id at most once at a place.
 * Offsets are those of the sentence.
 */
export function findWording(sentence: string): FoundWording[] {
  const words = wordsOf(sentence.length > LONGEST_SENTENCE ? sentence.slice(0, LONGEST_SENTENCE) : sentence);
  const found: FoundWording[] = [];
  for (const { value, first, last } of patterns.find(words)) {
    if (value.negatable !== false && negated(words, first)) continue;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    const same = found.find((one) => one.id === value.id && one.group === value.group && one.end > start);
    if (same === undefined) found.push({ group: value.group, id: value.id, start, end });
    else same.end = Math.max(same.end, end);
  }
  return found;
}

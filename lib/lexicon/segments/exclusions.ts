import { type PatternHit, WordPatterns } from '../word-patterns';
import type { Word } from '../words';

const patterns = new WordPatterns<true>();
for (const says of [
  'excluding|except|excludes|exclude|excluded',
  'other|rather than',
  'not ?meant|aimed|intended for|to|including|our',
  'but not',
  'apart|aside from',
  'instead of',
  'leave|leaves|leaving out',
  'without our|any|existing|current',
])
  patterns.add(says, true);

const LONGEST = 8;

/** Spans of words that name who is left out: they say nothing about who is meant. */
export function exclusions(words: readonly Word[]): { first: number; last: number }[] {
  return patterns.find(words).map(({ first, last }: PatternHit<true>) => {
    let end = last;
    while (end + 1 < words.length && end - last < LONGEST) {
      const next = words[end + 1];
      if (next === undefined || next.breaks || (!next.joins && end > last)) break;
      end++;
    }
    return { first, last: end };
  });
}

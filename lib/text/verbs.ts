import nlp from 'compromise/three';
import type { Span } from './sentences';

/** Longest sentence that is looked at. */
const LONGEST = 600;

let lastSentence = '';
let lastVerbs: readonly Span[] = [];

/**
 * Verb phrases of a sentence as compromise tags them, in order. Meant for the few sentences that are chosen: a parse
 * costs a millisecond. The last sentence is kept, as its parts are asked about one by one.
 */
export function verbsIn(sentence: string): readonly Span[] {
  if (sentence === lastSentence) return lastVerbs;
  const parsed = nlp(sentence.slice(0, LONGEST)).verbs().toView(null).json({ offset: true, text: false }) as {
    offset?: { start: number; length: number };
  }[];
  lastVerbs = parsed.flatMap(({ offset }) =>
    offset ? [{ start: offset.start, end: offset.start + offset.length }] : [],
  );
  lastSentence = sentence;
  return lastVerbs;
}

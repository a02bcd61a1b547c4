import { spelled, type Word, wordsOf } from './words';

/** A phrase found at a place in the words of a text. */
export interface PhraseHit<T> {
  value: T;
  /** Index of the first word and number of words. */
  at: number;
  count: number;
}

interface First<T> {
  /** What it is called by itself. */
  alone: readonly T[];
  /** Some phrase opens with it and goes on. */
  goesOn: boolean;
}

/** No phrase of the tables has more words. */
const MOST_WORDS = 8;
/** Letters of a phrase that are looked at first: nearly every place in a text is dismissed by them. */
const HEAD = 6;
const NONE: readonly never[] = [];
/** A phrase that ends in one of these is a verb in the singular ("sign up"): its plural needs its own alias. */
const PARTICLES = new Set(['up', 'in', 'out', 'off', 'on', 'through', 'back', 'back', 'down', 'over']);

/**
 * Finds the phrases of a table in a text. Spaces, hyphens and joined spelling are the same ("sign ups", "sign-ups",
 * "signups"), every word but the last may be singular or plural, the last may be the plural of the phrase.
 * Costs a few look-ups a word, whatever the size of the table.
 */
export class Phrases<T> {
  private readonly values = new Map<string, T[]>();
  /** Plurals nobody wrote down: they come after what the table says itself. */
  private readonly plurals = new Map<string, T[]>();
  /** Letters of the longest phrase that opens so. */
  private readonly heads = new Map<string, number>();
  private readonly firsts: First<T>[] = [];

  /** Adds a phrase. Several values may share one; they are offered in the order they were added. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase.toLowerCase());
    const last = words.at(-1);
    if (last === undefined) return;
    const start = words
      .slice(0, -1)
      .map((word) => word.stem)
      .join('');
    this.put(this.values, start + last.lower, value);
    this.put(this.values, start + spelled(last.lower), value);
    const singular = last.lower === last.stem && !PARTICLES.has(last.lower) && !/\d$/.test(last.lower);
    if (singular && last.lower.length > 2) this.put(this.plurals, start + plural(last.lower), value);
  }

  private put(table: Map<string, T[]>, key: string, value: T): void {
    const present = table.get(key);
    if (present === undefined) table.set(key, [value]);
    else if (!present.includes(value)) present.push(value);
    for (let length = 1; length <= Math.min(HEAD, key.length); length++) {
      const head = key.slice(0, length);
      this.heads.set(head, Math.max(this.heads.get(head) ?? 0, key.length));
    }
  }

  private longestFrom(key: string): number {
    return this.heads.get(key.length > HEAD ? key.slice(0, HEAD) : key) ?? 0;
  }

  private mayBegin(key: string): boolean {
    return this.longestFrom(key) >= key.length;
  }

  /** What a word says as the first of a phrase; every text says the same few words again and again. */
  private first(word: Word): First<T> {
    const known = this.firsts[word.id];
    if (known !== undefined) return known;
    const none = word.lower === '' || (!this.mayBegin(word.lower) && !this.mayBegin(word.stem));
    const first = none
      ? { alone: NONE, goesOn: false }
      : { alone: this.valuesOf('', word), goesOn: this.longestFrom(word.stem) > word.stem.length };
    if (word.id >= 0) this.firsts[word.id] = first;
    return first;
  }

  private valuesOf(start: string, word: Word): readonly T[] {
    const key = start + word.lower;
    const values = this.values.get(key) ?? this.values.get(start + spelled(word.lower)) ?? NONE;
    const plurals = this.plurals.get(key) ?? NONE;
    return plurals.length === 0 ? values : [...values, ...plurals];
  }

  /** All phrases that begin at word `at`, longest first. */
  at(words: readonly Word[], at: number): readonly PhraseHit<T>[] {
    const word = words[at];
    if (word === undefined) return NONE;
    const { alone, goesOn } = this.first(word);
    if (!goesOn && alone.length === 0) return NONE;
    const hits = alone.map((value) => ({ value, at, count: 1 }));
    let start = word.stem;
    for (let count = 2; goesOn && count <= MOST_WORDS; count++) {
      const next = words[at + count - 1];
      if (next === undefined || next.lower === '' || !next.joins) break;
      const stemmed = start + next.stem;
      if (!this.mayBegin(start + next.lower) && !this.mayBegin(stemmed)) break;
      const values = this.valuesOf(start, next);
      if (values.length > 0) hits.unshift(...values.map((value) => ({ value, at, count })));
      start = stemmed;
    }
    return hits;
  }
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

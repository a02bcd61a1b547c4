import { spelled, type Word, wordsOf } from './words';

/** A phrase found at a place in the words of a text. */
export interface PhraseHit<T> {
  value: T;
  /** Index of the first word and number of words. */
  at: number;
  count: number;
}

/** No phrase of the tables has more words. */
const MOST_WORDS = 8;
/** Letters of a phrase that are looked at first: nearly every place in a text is dismissed by them. */
const HEAD = 6;
/** Words remembered as beginning no phrase; a text has few different ones. */
const MOST_REMEMBERED = 20_000;
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
  private readonly dismissed = new Set<string>();
  private readonly heads = new Set<string>();
  private readonly singles = new Map<string, readonly T[]>();

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
    for (let length = 1; length <= Math.min(HEAD, key.length); length++) this.heads.add(key.slice(0, length));
  }

  private mayBegin(key: string): boolean {
    return this.heads.has(key.length > HEAD ? key.slice(0, HEAD) : key);
  }

  /** What a single word is called by itself; every text says the same few words again and again. */
  private single(word: Word): readonly T[] {
    const known = this.singles.get(word.lower);
    if (known !== undefined) return known;
    const values = this.valuesOf('', word);
    if (this.singles.size < MOST_REMEMBERED) this.singles.set(word.lower, values);
    return values;
  }

  private valuesOf(start: string, word: Word): readonly T[] {
    const key = start + word.lower;
    const values = this.values.get(key) ?? this.values.get(start + spelled(word.lower)) ?? NONE;
    const plurals = this.plurals.get(key) ?? NONE;
    return plurals.length === 0 ? values : [...values, ...plurals];
  }

  /** All phrases that begin at word `at`, longest first. */
  at(words: readonly Word[], at: number): PhraseHit<T>[] {
    const first = words[at];
    if (first === undefined || this.dismissed.has(first.lower)) return [];
    if (!this.mayBegin(first.lower) && !this.mayBegin(first.stem)) {
      if (this.dismissed.size < MOST_REMEMBERED) this.dismissed.add(first.lower);
      return [];
    }
    const hits: PhraseHit<T>[] = [];
    let start = '';
    for (let count = 1; count <= MOST_WORDS; count++) {
      const word = words[at + count - 1];
      if (word === undefined || word.lower === '' || (count > 1 && !word.joins)) break;
      const stemmed = start + word.stem;
      if (count > 1 && !this.mayBegin(start + word.lower) && !this.mayBegin(stemmed)) break;
      const values = count === 1 ? this.single(word) : this.valuesOf(start, word);
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

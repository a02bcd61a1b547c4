import { stem, type Word, wordsOf } from './words';

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
const HEAD = 3;
/** A phrase that ends in one of these is a verb in the singular ("sign up"): its plural needs its own alias. */
const PARTICLES = new Set(['up', 'in', 'out', 'off', 'on', 'through', 'back', 'back', 'down', 'over']);

/**
 * Finds the phrases of a table in a text. Spaces, hyphens and joined spelling are the same ("sign ups", "sign-ups",
 * "signups"), every word but the last may be singular or plural, the last may be the plural of the phrase.
 * Costs a few look-ups a word, whatever the size of the table.
 */
export class Phrases<T> {
  private readonly values = new Map<string, T[]>();
  private readonly heads = new Set<string>();

  /** Adds a phrase. Several values may share one; they are offered in the order they were added. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase.toLowerCase());
    const last = words.at(-1);
    if (last === undefined) return;
    const start = words
      .slice(0, -1)
      .map((word) => word.stem)
      .join('');
    this.put(start + last.lower, value);
    this.put(start + SPELLED(last), value);
    const singular = last.lower === last.stem && !PARTICLES.has(last.lower) && !/\d$/.test(last.lower);
    if (singular && last.lower.length > 2) this.put(start + plural(last.lower), value);
  }

  private put(key: string, value: T): void {
    const present = this.values.get(key);
    if (present === undefined) this.values.set(key, [value]);
    else if (!present.includes(value)) present.push(value);
    this.heads.add(key.slice(0, HEAD));
  }

  private mayBegin(key: string): boolean {
    return key.length < HEAD || this.heads.has(key.slice(0, HEAD));
  }

  /** All phrases that begin at word `at`, longest first. */
  at(words: readonly Word[], at: number): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    let start = '';
    for (let count = 1; count <= MOST_WORDS; count++) {
      const word = words[at + count - 1];
      if (word === undefined || word.lower === '' || (count > 1 && !word.joins)) break;
      const key = start + word.lower;
      const stemmed = start + word.stem;
      if (!this.mayBegin(key) && !this.mayBegin(stemmed)) break;
      const values = this.values.get(key) ?? this.values.get(start + SPELLED(word));
      if (values !== undefined) hits.unshift(...values.map((value) => ({ value, at, count })));
      start = stemmed;
    }
    return hits;
  }
}

/** The word in the spelling the tables are compared in, its number kept. */
function SPELLED(word: Word): string {
  const spelled = stem(word.lower);
  return spelled !== word.lower && `${spelled}s` !== word.lower && !word.lower.endsWith('ies')
    ? word.lower.endsWith('s')
      ? `${spelled}s`
      : spelled
    : word.lower;
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

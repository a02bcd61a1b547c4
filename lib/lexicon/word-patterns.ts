import {
  type Compiled,
  compile,
  match,
  mayGoOn,
  mayOpen,
  type Pattern,
  type WordClasses,
} from './pattern-language';
import { isNumber, stem, type Word } from './words';

export type { Pattern } from './pattern-language';

export interface PatternHit<T> {
  value: T;
  first: number;
  last: number;
}

const HEAD = 3;
const NONE: readonly never[] = [];

/** A table of patterns, looked up by the first letters of the words of a text. */
export class WordPatterns<T> {
  private readonly byHead = new Map<string, Compiled<T>[]>();
  private readonly byNumber: Compiled<T>[] = [];
  private readonly byWord: (readonly Compiled<T>[])[] = [];
  private readonly classes: WordClasses;

  constructor(classes: WordClasses = {}) {
    this.classes = classes;
  }

  add(pattern: Pattern, value: T): void {
    const compiled = compile(pattern, value, this.classes);
    const heads = new Set<string>();
    for (const one of compiled.slots[0]?.alternatives ?? []) {
      if (one.kind === 'number') this.byNumber.push(compiled);
      else if (one.kind !== 'class')
        heads.add((one.kind === 'prefix' ? one.prefix : (one.words[0] ?? '')).slice(0, HEAD));
    }
    for (const head of heads) {
      const present = this.byHead.get(head);
      if (present === undefined) this.byHead.set(head, [compiled]);
      else present.push(compiled);
    }
  }

  private beginningWith(word: Word): readonly Compiled<T>[] {
    const known = this.byWord[word.id];
    if (known !== undefined) return known;
    // A word put right is its own stem, so that both forms are looked for.
    const forms = [word.lower, stem(word.lower)];
    const named = (this.byHead.get(word.lower.slice(0, HEAD)) ?? NONE).filter((one) => mayOpen(one, forms));
    const all = isNumber(word) ? [...this.byNumber, ...named] : named;
    if (word.id >= 0) this.byWord[word.id] = all;
    return all;
  }

  /** Every place where a pattern fits, in order of the first word. */
  find(words: readonly Word[]): PatternHit<T>[] {
    const hits: PatternHit<T>[] = [];
    words.forEach((word, at) => {
      for (const pattern of this.beginningWith(word)) {
        if ((pattern.atStart && at > 0) || !mayGoOn(pattern, words[at + 1])) continue;
        const last = match(pattern, words, at);
        if (last >= at) hits.push({ value: pattern.value, first: at, last });
      }
    });
    return hits;
  }
}

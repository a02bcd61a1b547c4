import { type Compiled, compile, match, type Pattern, type WordClasses } from './pattern-language';
import { isNumber, type Word } from './words';

export type { Pattern } from './pattern-language';

export interface PatternHit<T> {
  value: T;
  first: number;
  last: number;
}

const HEAD = 3;
/** Words remembered with the patterns they may begin; a text has few different ones. */
const MOST_REMEMBERED = 20_000;
const NONE: readonly never[] = [];

/** A table of patterns, looked up by the first letters of the words of a text. */
export class WordPatterns<T> {
  private readonly byHead = new Map<string, Compiled<T>[]>();
  private readonly byNumber: Compiled<T>[] = [];
  private readonly byWord = new Map<string, readonly Compiled<T>[]>();
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
    const known = this.byWord.get(word.lower);
    if (known !== undefined) return known;
    const named = this.byHead.get(word.lower.slice(0, HEAD)) ?? NONE;
    const all = isNumber(word) ? [...this.byNumber, ...named] : named;
    if (this.byWord.size < MOST_REMEMBERED) this.byWord.set(word.lower, all);
    return all;
  }

  /** Every place where a pattern fits, in order of the first word. */
  find(words: readonly Word[]): PatternHit<T>[] {
    const hits: PatternHit<T>[] = [];
    words.forEach((word, at) => {
      for (const pattern of this.beginningWith(word)) {
        if (pattern.atStart && at > 0) continue;
        const last = match(pattern, words, at);
        if (last >= at) hits.push({ value: pattern.value, first: at, last });
      }
    });
    return hits;
  }
}

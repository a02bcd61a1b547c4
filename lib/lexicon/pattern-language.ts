import { isNumber, type Word, wordsOf } from './words';

/**
 * Patterns of words, written as a line of slots:
 *
 *     once|after ..4 approval|sign_off      "once" or "after", up to four words, then "approval" or "sign off"
 *     ^we want|aim to                       at the beginning of the sentence
 *     keep* the same                        "keep", "keeps", "keeping"
 *     at least #                            a number in figures or words
 *     ?the|our result                       a slot that may be missing (never the first)
 *     small ..2 @firms                      a word of a class the table was given (never the first)
 *
 * A word stands for its singular and plural; `sign_off` also for "sign-off" and "signoff". Every slot takes the nearest
 * words that fit and never goes back, so the work is bounded by slots times gap for every word of the text.
 */
export type Pattern = string;

type Alternative =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'number' }
  | { kind: 'class'; holds: (word: Word) => boolean };

/** Classes of words by the name patterns call them. */
export type WordClasses = Readonly<Record<string, (word: Word) => boolean>>;

interface Slot {
  alternatives: Alternative[];
  /** Words that may stand between the slot before and this one. */
  gap: number;
  optional: boolean;
}

export interface Compiled<T> {
  value: T;
  atStart: boolean;
  slots: Slot[];
  /** One of these must come right behind the first word; null where something else may. */
  follows: ReadonlySet<string> | null;
}

/** Reads a pattern; `classes` gives meaning to its `@names`. */
export function compile<T>(pattern: Pattern, value: T, classes: WordClasses): Compiled<T> {
  const slots: Slot[] = [];
  let gap = 0;
  let atStart = false;
  for (const part of pattern.split(' ')) {
    if (part.startsWith('..')) gap = Number(part.slice(2));
    else {
      const bare = part.replace(/^[?^]/, '');
      atStart ||= part.startsWith('^');
      slots.push({
        alternatives: bare.split('|').flatMap((written) => alternatives(written, classes)),
        gap,
        optional: part.startsWith('?'),
      });
      gap = 0;
    }
  }
  return { value, atStart, slots, follows: followers(slots) };
}

/** Most patterns open with a common word, and the next one tells at once that they do not fit. */
function followers([first, second]: readonly Slot[]): ReadonlySet<string> | null {
  if (!first || !second || second.gap > 0 || second.optional) return null;
  if (first.alternatives.some((one) => one.kind === 'words' && one.words.length > 1)) return null;
  const words = second.alternatives.flatMap((one) => (one.kind === 'words' ? one.words.slice(0, 1) : []));
  return words.length === second.alternatives.length ? new Set(words) : null;
}

/** Whether a word may stand right behind the first one of the pattern. */
export function mayGoOn<T>({ follows }: Compiled<T>, word: Word | undefined): boolean {
  return follows === null || (word !== undefined && (follows.has(word.lower) || follows.has(word.stem)));
}

function alternatives(written: string, classes: WordClasses): Alternative[] {
  if (written === '#') return [{ kind: 'number' }];
  const holds = written.startsWith('@') ? classes[written.slice(1)] : undefined;
  if (holds !== undefined) return [{ kind: 'class', holds }];
  if (written.endsWith('*')) return [{ kind: 'prefix', prefix: written.slice(0, -1) }];
  const words = wordsOf(written.replaceAll('_', ' ')).map((word) => word.lower);
  const apart: Alternative = { kind: 'words', words };
  return words.length < 2 ? [apart] : [apart, { kind: 'words', words: [words.join('')] }];
}

/** How many words the slot takes at `at`; 0 when it does not fit. */
function taken(slot: Slot, words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  let most = 0;
  for (const one of slot.alternatives) {
    if (one.kind === 'number') {
      if (isNumber(word)) most = Math.max(most, 1);
    } else if (one.kind === 'prefix') {
      if (word.lower.startsWith(one.prefix)) most = Math.max(most, 1);
    } else if (one.kind === 'class') {
      if (one.holds(word)) most = Math.max(most, 1);
    } else if (one.words.length > most && standAt(words, at, one.words)) most = one.words.length;
  }
  return most;
}

function standAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let offset = 0; offset < wanted.length; offset++)
    if (!same(words[at + offset], wanted[offset])) return false;
  return true;
}

function same(word: Word | undefined, wanted: string | undefined): boolean {
  return word !== undefined && (word.lower === wanted || word.stem === wanted);
}

/** Whether a word that has these forms may be the first of the pattern, the number it may be left aside. */
export function mayOpen<T>({ slots }: Compiled<T>, forms: readonly string[]): boolean {
  return (slots[0]?.alternatives ?? []).some((one) => {
    if (one.kind === 'words') return forms.includes(one.words[0] ?? '');
    return one.kind !== 'prefix' || forms.some((form) => form.startsWith(one.prefix));
  });
}

/** Index of the last word of the pattern when it fits at word `first`, else -1. */
export function match<T>(pattern: Compiled<T>, words: readonly Word[], first: number): number {
  let at = first;
  let last = first - 1;
  for (const slot of pattern.slots) {
    let count = 0;
    for (let skip = 0; skip <= slot.gap && count === 0; skip++) {
      if (at + skip > first && words[at + skip]?.breaks !== false) break;
      count = taken(slot, words, at + skip);
      if (count > 0) at += skip;
    }
    if (count === 0) {
      if (slot.optional) continue;
      return -1;
    }
    at += count;
    last = at - 1;
  }
  return last;
}

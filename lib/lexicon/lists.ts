import type { Word } from './words';

/** A word or phrase whose sense depends on the company it keeps. */
export interface Listed {
  at: number;
  count: number;
  /** It is meant in the sense looked for. */
  sure: boolean;
}

/** Only commas, slashes or "and" between two neighbours: they are items of one list. */
function neighbours(text: string, words: readonly Word[], left: Listed, right: Listed): boolean {
  const from = left.at + left.count;
  for (let at = from; at < right.at; at++)
    if (!/^(?:and|or|&|plus)$/.test(words[at]?.lower ?? '')) return false;
  const gap = text.slice(words[from - 1]?.end ?? 0, words[right.at]?.start ?? 0);
  return gap.length < 12 && !/[.;!?]/.test(gap) && (right.at > from || /[,/+|\n]/.test(gap));
}

/** An unsure item of a list becomes sure beside one that is: "reach, likes and replies". */
export function joinLists(text: string, words: readonly Word[], items: readonly Listed[]): void {
  const join = (from: Listed | undefined, to: Listed | undefined): void => {
    if (from === undefined || to === undefined || !from.sure || to.sure) return;
    const [left, right] = from.at < to.at ? [from, to] : [to, from];
    if (neighbours(text, words, left, right)) to.sure = true;
  };
  for (let i = 1; i < items.length; i++) join(items[i - 1], items[i]);
  for (let i = items.length - 1; i > 0; i--) join(items[i], items[i - 1]);
}

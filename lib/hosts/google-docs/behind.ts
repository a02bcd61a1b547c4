import type { DrawnParagraph } from './drawn-lines';
import { comparable } from './hints';

/** What is painted may be ahead of the text we are given for this many milliseconds before we say so. */
const TOLERATED = 2_000;

let about = '';
/** Painted paragraphs that are not in the text, and since when. Some never are: numbered lists, chips, footnotes. */
let missing = new Map<string, number>();

/**
 * Is the text we get older than what is painted? Known by a painted paragraph that came after the first look and
 * has not turned up in the text since. `now` in milliseconds.
 */
export function isBehind(
  document: string,
  raw: string,
  drawn: readonly DrawnParagraph[],
  now: number,
): boolean {
  const text = comparable(raw);
  const first = about !== document;
  const unseen = drawn
    .map((paragraph) => comparable(withoutMark(paragraph.text)))
    .filter((words) => !text.includes(words));
  missing = new Map(
    unseen.map((words) => [words, first ? Number.POSITIVE_INFINITY : (missing.get(words) ?? now)]),
  );
  about = document;
  return [...missing.values()].some((since) => now - since > TOLERATED);
}

function withoutMark(text: string): string {
  return text.replace(/^[●○■☐☑☒]|^\w{1,3}[.)](?=\s)/, '');
}

import type { DrawnParagraph } from './drawn-lines';

/** What is painted may be ahead of the text we are given for this many milliseconds before we say so. */
const TOLERATED = 2_000;

let about = '';
let seenIn = '';
let seen = new Set<string>();
/** Painted lines that are not in the text, and since when. Some never are: numbers of lists, chips, footnotes. */
let missing = new Map<string, number>();

/**
 * Is the text we get older than what is painted? Known by a painted line that came after the first look and has
 * not turned up in the text since. `now` in milliseconds.
 */
export function isBehind(
  document: string,
  text: string,
  drawn: readonly DrawnParagraph[],
  now: number,
): boolean {
  const first = about !== document;
  if (text !== seenIn) seen = new Set();
  about = document;
  seenIn = text;
  const lines = drawn.flatMap((paragraph) => paragraph.runs.map((run) => run.text.trim()));
  const unseen = lines.filter((line) => line.length > 3 && !seen.has(line) && !text.includes(line));
  seen = new Set(lines.filter((line) => !unseen.includes(line)));
  missing = new Map(
    unseen.map((line) => [line, first ? Number.POSITIVE_INFINITY : (missing.get(line) ?? now)]),
  );
  return [...missing.values()].some((since) => now - since > TOLERATED);
}

import { textOf } from '../../brief/line';
import type { Part } from '../../brief/part';
import type { Drawn } from './sink';

/** This much larger than most of the text is a heading. */
const LARGER = 1.15;
const LONGEST_HEADING = 120;
/** Elements that say what they are; in anything else a heading looks like a paragraph to us. */
const SAYS_SO = 'p,li,td,th,dd,blockquote,pre';

/**
 * Some editors mark headings by size alone. Where a document has none that says so, large short lines become
 * headings, the largest first; where all is of one size, the words are left to decide.
 */
export function headingsByLook(drawn: readonly Drawn[]): Part[] {
  const parts = drawn.map(({ part }) => part);
  if (parts.some(({ frame }) => frame.kind === 'heading')) return parts;
  const sizes = drawn.map(({ part, first }) =>
    part.is === 'lines' && part.frame.kind === 'paragraph' && first && !first.closest(SAYS_SO)
      ? sizeOf(first)
      : 0,
  );
  const body = commonSize(drawn, sizes);
  const large = [...new Set(sizes.filter((size) => body > 0 && size >= body * LARGER))].sort((a, b) => b - a);
  return parts.map((part, index) => {
    const size = sizes[index] ?? 0;
    if (part.is !== 'lines' || size === 0) return part;
    const level = large.indexOf(size) + 1;
    if (level === 0) return large.length > 0 ? part : { ...part, guess: true };
    const short =
      part.lines.length === 1 && part.lines.every((line) => textOf(line).length <= LONGEST_HEADING);
    return short ? { ...part, frame: { ...part.frame, kind: 'heading', level: Math.min(6, level) } } : part;
  });
}

function sizeOf(element: Element): number {
  return Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '') || 0;
}

/** The size most characters are set in. */
function commonSize(drawn: readonly Drawn[], sizes: readonly number[]): number {
  const characters = new Map<number, number>();
  drawn.forEach(({ part }, index) => {
    const size = sizes[index] ?? 0;
    if (part.is !== 'lines' || size === 0) return;
    const length = part.lines.reduce((sum, line) => sum + textOf(line).length, 0);
    characters.set(size, (characters.get(size) ?? 0) + length);
  });
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

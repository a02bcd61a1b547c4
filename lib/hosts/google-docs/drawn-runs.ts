import { drawnRects, isListMark } from './drawn-rects';

/** A stretch of text with one look as it is painted, and where. */
export interface DrawnRun {
  text: string;
  /** As CSS has it, e.g. `700 14.67px "Arial"`. */
  font: string;
  /** Pixels of the window. */
  box: DOMRect;
}

/** The paragraphs near the viewport as they are read: from top to bottom, each with its runs, without list marks. */
export function drawnRuns(document: Document): DrawnRun[][] {
  return drawnRects(document)
    .map((rects) => {
      const runs = rects.map((rect) => ({
        text: rect.getAttribute('aria-label') ?? '',
        font: rect.getAttribute('data-font-css') ?? '',
        box: rect.getBoundingClientRect(),
      }));
      const [first, ...rest] = runs.sort(asRead);
      return first && rest.length > 0 && isListMark(first.text) ? rest : runs;
    })
    .sort(([one], [other]) => (one && other ? asRead(one, other) : 0));
}

/** One line above the other, or both on one line. */
function asRead({ box: one }: DrawnRun, { box: other }: DrawnRun): number {
  const apart = one.top + one.height / 2 - other.top - other.height / 2;
  return Math.abs(apart) > Math.min(one.height, other.height) / 2 ? apart : one.left - other.left;
}

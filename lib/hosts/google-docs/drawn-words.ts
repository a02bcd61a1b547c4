import { LABEL } from '../evidence/words-on-page';
import { type DrawnRun, drawnRuns } from './drawn-runs';
import { comparable } from './hints';

/** Where some of the words are painted, in pixels of the window: one box for each line and look. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where words are painted, as the brief quotes them; empty where they are not near the viewport. A labelled value is
 * found without its label, which may be painted somewhere else.
 */
export function drawnWords(
  document: Document,
  words: string,
  runs: readonly DrawnRun[] = drawnRuns(document).flat(),
): Box[] {
  const value = words.replace(LABEL, '');
  const boxes = boxesOf(document, runs, words);
  return boxes.length > 0 || value === words ? boxes : boxesOf(document, runs, value);
}

function boxesOf(document: Document, runs: readonly DrawnRun[], words: string): Box[] {
  const wanted = comparable(words);
  const all = runs.map(({ text }) => comparable(text)).join('');
  const start = wanted === '' ? -1 : all.indexOf(wanted);
  if (start < 0) return [];
  const end = start + wanted.length;
  let from = 0;
  return runs.flatMap((run) => {
    const until = from + comparable(run.text).length;
    // White space at the ends of a run is marked where the words go on beyond it.
    const first = start < from ? 0 : offsetOf(run.text, start - from);
    const last = end > until ? run.text.length : offsetOf(run.text, end - 1 - from) + 1;
    const holds = start < until && end > from;
    from = until;
    return holds ? [part(document, run, first, last)] : [];
  });
}

/** Offset in `text` of its `at`th character that is compared. */
function offsetOf(text: string, at: number): number {
  let seen = -1;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (comparable(text[offset] ?? '') !== '') seen += 1;
    if (seen === at) return offset;
  }
  return text.length;
}

/** The part of a run's box in which some of its characters are painted. */
function part(document: Document, { text, font, box }: DrawnRun, start: number, end: number): Box {
  const whole = widthOf(document, text, font);
  const before = widthOf(document, text.slice(0, start), font) / whole;
  const until = widthOf(document, text.slice(0, end), font) / whole;
  const { left, top, width, height } = box;
  return { left: left + width * before, top, width: width * (until - before), height };
}

/** In any unit; by the count of characters where nothing can be measured. */
function widthOf(document: Document, text: string, font: string): number {
  const pen = document.createElement('canvas').getContext?.('2d');
  if (!pen) return text.length;
  pen.font = font;
  return pen.measureText(text).width;
}

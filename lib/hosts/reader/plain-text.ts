import type { Part } from '../../brief/part';

/** A mark that makes a line of plain text a list item. */
const BULLET = /^(\s*)(?:[-*+•–]|\d{1,2}[.)])\s+(?=\S)/;

/** Plain text as it stands in a text area: one part a line, headings left to their words. */
export function plainTextParts(text: string): Part[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): Part => {
      const mark = BULLET.exec(line);
      const lines = [{ runs: [{ text: line.slice(mark?.[0].length ?? 0) }], hard: true }];
      if (!mark) return { is: 'lines', lines, frame: { kind: 'paragraph' }, guess: true };
      return {
        is: 'lines',
        lines,
        frame: { kind: 'item', level: 1 + Math.min(5, Math.floor((mark[1] ?? '').length / 2)) },
      };
    });
}

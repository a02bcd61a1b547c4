import { fold } from './line';
import type { Cell } from './table-blocks';

/** A table found in lines of text, and how many lines it takes. */
export interface TextTable {
  rows: Cell[][];
  taken: number;
}

/** The table that begins at line `at`, or null. Knows Google Docs' one cell a line, tabs, and bars. */
export function textTable(lines: readonly string[], at: number): TextTable | null {
  return barTable(lines, at) ?? stackedTable(lines, at) ?? tabTable(lines, at);
}

/** Google Docs: the first cell of a row on its own line, each further one on a line that begins with a tab. */
function stackedTable(lines: readonly string[], at: number): TextTable | null {
  const rows: Cell[][] = [];
  let next = at;
  while (next < lines.length && isFirstCell(lines[next]) && /^\t/.test(lines[next + 1] ?? '')) {
    const row = [cellOf(lines[next] ?? '')];
    next += 1;
    while (/^\t/.test(lines[next] ?? '')) {
      if (!isEndOfTable(lines, next)) row.push(cellOf(lines[next] ?? ''));
      next += 1;
    }
    rows.push(row);
    if (row.length > (rows[0]?.length ?? 0) + 1) return null;
  }
  if (rows.length === 0) return null;
  const width = rows[0]?.length ?? 0;
  const even = rows.every((row) => row.length === width);
  return width > 1 && (rows.length > 1 || even) && rows.every((row) => row.length <= width + 1)
    ? { rows, taken: next - at }
    : null;
}

function isFirstCell(line: string | undefined): boolean {
  return line !== undefined && /^\S/.test(line) && !line.includes('\t') && line.length < 400;
}

/** The lonely tab that closes a table. */
function isEndOfTable(lines: readonly string[], at: number): boolean {
  return (
    (lines[at] ?? '').trim() === '' && !/^\t/.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').trim() === ''
  );
}

function tabTable(lines: readonly string[], at: number): TextTable | null {
  return cutTable(lines, at, (line) => (/\S\t+\s*\S/.test(line) ? line.trim().split('\t') : null));
}

function barTable(lines: readonly string[], at: number): TextTable | null {
  return cutTable(lines, at, (line) => {
    const bare = line.trim();
    if (!/^\|.*\|$/.test(bare) || bare.length < 3) return null;
    const cells = bare.slice(1, -1).split('|');
    return cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell)) ? [] : cells;
  });
}

/** Consecutive lines that cut into the same number of cells; an empty cut is a line between rows. */
function cutTable(
  lines: readonly string[],
  at: number,
  cut: (line: string) => string[] | null,
): TextTable | null {
  const rows: Cell[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const cells = cut(lines[next] ?? '');
    if (!cells) break;
    if (cells.length > 0) rows.push(cells.map(cellOf));
  }
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.length > 1 && rows.every((row) => row.length === width)
    ? { rows, taken: next - at }
    : null;
}

function cellOf(text: string): Cell {
  return { text: fold(text), header: false };
}

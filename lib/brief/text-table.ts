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

/**
 * Google Docs: one cell a line, those after the first set in by a tab. Some exports set in only the later cells of
 * each row, some all but the first of the table; then the number of columns is guessed.
 */
function stackedTable(lines: readonly string[], at: number): TextTable | null {
  const rows: Cell[][] = [];
  let next = at;
  while (next < lines.length && isFirstCell(lines[next]) && /^\t/.test(lines[next + 1] ?? '')) {
    const row = [cellOf(lines[next] ?? '')];
    next += 1;
    while (/^\t/.test(lines[next] ?? '')) {
      row.push(cellOf(lines[next] ?? ''));
      next += 1;
    }
    if (row.length > 2 && row.at(-1)?.text === '' && !isFirstCell(lines[next])) row.pop();
    rows.push(row);
    const width = rows[0]?.length ?? 0;
    if (rows.length > 1 && Math.abs(row.length - width) > 1) return null;
  }
  const only = rows.length === 1 ? rows[0] : undefined;
  if (rows.length === 0) return null;
  return { rows: only ? cutIntoRows(only) : rows, taken: next - at };
}

/** Cells of a table whose number of columns nobody says: the number under which each column holds one kind of text. */
function cutIntoRows(cells: readonly Cell[]): Cell[][] {
  let best = { width: cells.length, score: 0 };
  for (let width = 2; width <= Math.min(8, cells.length / 2); width += 1) {
    if (cells.length % width !== 0) continue;
    const score = evenness(cells, width);
    if (score > best.score + 0.05) best = { width, score };
  }
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += best.width) rows.push(cells.slice(at, at + best.width));
  return rows;
}

/** Share of neighbours in a column, header row aside, that are of one kind; a row of names on top speaks for it too. */
function evenness(cells: readonly Cell[], width: number): number {
  let same = 0;
  let pairs = 0;
  for (let at = 2 * width; at < cells.length; at += 1) {
    pairs += 1;
    if (kindOf(cells[at]) === kindOf(cells[at - width])) same += 1;
  }
  const named = cells.slice(0, width).every((cell) => kindOf(cell) === 'words');
  return (pairs === 0 ? 0.4 : same / pairs) + (named ? 0.3 : 0);
}

function kindOf(cell: Cell | undefined): 'empty' | 'number' | 'words' | 'sentence' {
  const text = cell?.text ?? '';
  if (/^[-–—]?$/.test(text)) return 'empty';
  if (/^\W*\d/.test(text)) return 'number';
  return text.length > 40 ? 'sentence' : 'words';
}

function isFirstCell(line: string | undefined): boolean {
  return line !== undefined && /^\S/.test(line) && !line.includes('\t') && line.length < 400;
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

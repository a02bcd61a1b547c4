/** A paragraph or table of the document, before anything is known of its look. */
export type Piece = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] };

/**
 * Cuts the editor's text into paragraphs and tables. U+0003 stands at the start and sometimes near the end;
 * U+0010 begins a table, U+0012 a row, U+001C a cell, U+0011 ends the table; U+000B is a line break inside a
 * paragraph. Other control and private-use characters mark chips, images and the like.
 */
export function piecesOf(raw: string): Piece[] {
  const pieces: Piece[] = [];
  let rows: string[][] | null = null;
  let nested = 0;
  let line = '';

  const endLine = () => {
    const text = line.replace(OBJECTS, '');
    line = '';
    const row = rows?.at(-1);
    const cell = row?.length ? row.length - 1 : -1;
    if (rows && row && cell >= 0) row[cell] = [row[cell], text].filter(Boolean).join('\n');
    else if (text.trim() !== '') pieces.push({ kind: 'paragraph', text });
  };
  const endTable = () => {
    if (rows) pieces.push({ kind: 'table', rows: rows.filter((row) => row.length > 0) });
    rows = null;
  };

  for (const token of raw.split(BOUNDARY)) {
    if (!BOUNDARY_CHARACTER.test(token)) {
      line += token;
      continue;
    }
    endLine();
    if (token === TABLE && rows) nested += 1;
    else if (token === TABLE_END && nested > 0) nested -= 1;
    else if (token === TABLE_END) endTable();
    else if (token === TABLE) rows = [];
    else if (nested === 0 && token === ROW) rows = [...(rows ?? []), []];
    // Outside a table the mark of a cell only stands between sections.
    else if (nested === 0 && token === CELL && rows) {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push('');
    }
  }
  endLine();
  endTable();
  return pieces;
}

const TABLE = '\u0010';
const TABLE_END = '\u0011';
const ROW = '\u0012';
const CELL = '\u001C';
// biome-ignore lint/suspicious/noControlCharactersInRegex: Google Docs' own marks
const BOUNDARY = /([\u0003\u0010-\u0012\u001C\n])/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Google Docs' own marks
const BOUNDARY_CHARACTER = /^[\u0003\u0010-\u0012\u001C\n]$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Google Docs' own marks
const OBJECTS = /[\u0000-\u0008\u000E-\u001F\uE000-\uF8FF]/g;

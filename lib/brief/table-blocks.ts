import type { BlockList } from './block-list';
import { isInstruction } from './instruction';
import { cleanLabel, looksLikeLabel, wordCount } from './label';
import { namesPartOfBrief } from './labelled-line';
import { type Frame, plainLine } from './line';
import { paragraphBlocks } from './paragraph-blocks';

/** One cell of a table. `header`: marked as heading a column or row. */
export interface Cell {
  text: string;
  header: boolean;
  /** Text of a cell above that reaches down into this row; it names the row but is not said again. */
  above?: string;
  asides?: { text: string; aside: NonNullable<Frame['aside']> }[];
}

/** Headers that only say "label, value". */
const GENERIC =
  /^(?:field|property|item|key|name|section|element|question|attribute|value|details?|answer|content|description|input|response|notes?|info|entry)s?$/i;

/** Turns table rows into blocks: two columns into fields, more into cells under the header of their column. */
export function tableBlocks(rows: readonly Cell[][], frame: Frame, list: BlockList): void {
  const filled = rows.filter((row) => row.some((cell) => cell.text !== '' || cell.asides?.length));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const header = headerOf(filled, width, rows.length);
  const body = header ? filled.slice(1) : filled;
  const pairs = width === 2 && (!header || readsAsPairs(header, body));
  if (pairs && header && !header.every((cell) => cell.text === '' || GENERIC.test(cell.text)))
    body.unshift(header);
  for (const row of body) {
    const only = row.length === 1 ? row[0] : undefined;
    if (only) spanBlock(only, frame, list);
    else if (pairs) pairBlock(row, frame, list);
    else cellBlocks(row, header, frame, list);
    for (const aside of row.flatMap((cell) => cell.asides ?? []))
      list.push({ ...place(frame), kind: 'paragraph', ...aside });
  }
  if (header && !pairs) orphans(header, body, frame, list);
}

function headerOf(rows: readonly Cell[][], width: number, all: number): Cell[] | null {
  const first = rows[0];
  if (!first || all < 2 || first.length < 2) return null;
  const second = rows[1];
  if (first.every((cell) => cell.header || cell.text === '') && !second?.every((cell) => cell.header))
    return first;
  if (first.some((cell) => cell.header)) return null;
  if (first.length < width) return null;
  const names = first.filter((cell) => cell.text !== '');
  const nameLike = names.every((cell) => looksLikeLabel(cell.text, 5) && !/\d/.test(cell.text));
  if (width === 2)
    return nameLike && names.length === 2 && names.every((cell) => GENERIC.test(cell.text)) ? first : null;
  return nameLike && names.length >= width - 1 ? first : null;
}

/** Is a table of two columns a list of labels and values, its first row one of them? */
function readsAsPairs(header: readonly Cell[], body: readonly Cell[][]): boolean {
  const [left, right] = header;
  if (!left || !right || left.text === '' || right.text === '') return true;
  if (GENERIC.test(left.text) && GENERIC.test(right.text)) return true;
  if (wordCount(right.text) > 5 || /[\d@]/.test(right.text)) return true;
  const labels = body.filter(
    (row) => looksLikeLabel(row[0]?.text ?? '', 4) && namesPartOfBrief(row[0]?.text ?? ''),
  );
  return labels.length * 2 > body.length;
}

function pairBlock(row: readonly Cell[], frame: Frame, list: BlockList): void {
  const label = oneLine(row[0]?.above ?? row[0]?.text ?? '');
  const text = row[1]?.text ?? '';
  if (text === '' || label === '') {
    const alone = label || text;
    const heads = text === '' && looksLikeLabel(alone, 8);
    list.push({
      ...place(frame),
      kind: heads ? 'heading' : 'paragraph',
      ...(heads && { level: 6 }),
      text: heads ? cleanLabel(alone) : alone,
      ...aside(frame, alone),
    });
  } else list.push({ ...place(frame), kind: 'field', label: cleanLabel(label), text, ...aside(frame, text) });
}

function spanBlock(cell: Cell, frame: Frame, list: BlockList): void {
  if (looksLikeLabel(cell.text, 8))
    list.push({
      ...place(frame),
      kind: 'heading',
      level: 6,
      text: cleanLabel(cell.text),
      ...aside(frame, cell.text),
    });
  else paragraphBlocks(cell.text.split('\n').map(plainLine), { ...frame, kind: 'paragraph' }, list);
}

function cellBlocks(
  row: readonly Cell[],
  header: readonly Cell[] | null,
  frame: Frame,
  list: BlockList,
): void {
  const number = list.nextRow();
  const first = oneLine(row[0]?.above ?? row[0]?.text ?? '');
  row.forEach((cell, column) => {
    const label = cleanLabel(oneLine(header?.[column]?.text ?? ''));
    list.push({
      ...place(frame),
      kind: 'cell',
      text: cell.text,
      ...(label !== '' && { label }),
      row: number,
      ...(column > 0 && first !== '' && { rowLabel: first }),
      ...aside(frame, cell.text),
    });
  });
}

/** Column names over nothing: the questions of an unfilled form. */
function orphans(header: readonly Cell[], body: readonly Cell[][], frame: Frame, list: BlockList): void {
  header.forEach((cell, column) => {
    if (body.some((row) => (row[column]?.text ?? '') !== '')) return;
    list.push({ ...place(frame), kind: 'paragraph', text: cell.text, aside: 'instruction' });
  });
}

function place(frame: Frame): Pick<Frame, 'inside' | 'aside'> {
  return { ...(frame.inside && { inside: frame.inside }), ...(frame.aside && { aside: frame.aside }) };
}

function aside(frame: Frame, text: string): Pick<Frame, 'aside'> {
  if (frame.aside) return { aside: frame.aside };
  return isInstruction(text) ? { aside: 'instruction' } : {};
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}

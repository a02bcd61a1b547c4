import type { BlockList } from './block-list';
import type { Element } from './html-element';
import { formValue, type LabelPair } from './html-form';
import { frameOf, type Look } from './html-look';
import { type TableCell, tableRows } from './html-table';
import { holds } from './html-tree';
import { cleanLabel } from './label';
import { type Frame, type Line, linesOf } from './line';
import { pushField } from './paragraph-blocks';
import { type Cell, tableBlocks } from './table-blocks';
import { cellOf } from './table-cell';

/** What tables and labelled values need of the reader that walks the page. */
export interface Walker {
  list: BlockList;
  lines: (element: Element) => Line[];
  walk: (element: Element, look: Look, frame: Frame) => void;
}

/** Reads a table into fields and cells; one that only lays out the page is walked like the rest of it. */
export function readTable(element: Element, look: Look, frame: Frame, walker: Walker): void {
  const rows = tableRows(element);
  const cells = rows.flat().filter((cell) => !cell.above);
  if (rows.every((row) => row.length <= 1) || cells.some((cell) => holdsBlocks(cell.element))) {
    const alone: Frame = cells.length === 1 ? { ...frame, inside: frame.inside ?? 'callout' } : frame;
    for (const cell of cells) walker.walk(cell.element, look, { ...alone });
  } else {
    const said = rows.map((row) => row.map((cell) => read(cell, walker)));
    tableBlocks(said, { ...frame, kind: 'paragraph' }, walker.list);
  }
}

function read({ element, header, above }: TableCell, walker: Walker): Cell {
  const cell = cellOf(walker.lines(element), header);
  return above ? { text: '', header, above: cell.text } : cell;
}

/** Reads a label and its value into a field; where the value holds more than lines, the label heads it. */
export function readPair({ name, value }: LabelPair, look: Look, outer: Frame, walker: Walker): void {
  const label = cleanLabel(name);
  const frame: Frame = { ...frameOf(value, outer, look), kind: 'paragraph' };
  const typed = formValue(value);
  const said = typed === null ? walker.lines(value) : linesOf([{ text: typed }]);
  if (said.length === 0 || holdsBlocks(value)) {
    walker.list.push({ ...frame, kind: 'heading', level: 6, text: label });
    walker.walk(value, look, frame);
    return;
  }
  const runs = said.flatMap((line, at) => (at === 0 ? line.runs : [{ text: '\n' }, ...line.runs]));
  pushField(label, { runs, hard: false }, frame, walker.list);
}

/** Does a cell or value hold more than lines of text? */
function holdsBlocks(element: Element): boolean {
  return holds(element, /^(?:h[1-6]|table|details)$/);
}

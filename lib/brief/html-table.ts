import { attribute, type Element, isElement, isLeftOut } from './html-element';
import { fold, type Line, textOf } from './line';
import type { Cell } from './table-blocks';
import { joinWrapped } from './wrapped-lines';

/** A cell of a page's table: its element, and how its lines make a cell. */
export interface TableCell {
  element: Element;
  read: (lines: readonly Line[]) => Cell;
}

/** Rows of a table, not those of tables inside it. Cells that reach down are named again in the rows below. */
export function tableRows(table: Element): TableCell[][] {
  const reaching: { left: number; text: string }[] = [];
  return rowElements(table).map((row) => {
    const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
    const elements = row.childNodes.filter(
      (node) => isElement(node) && /^t[dh]$/.test(node.tagName) && !isLeftOut(node),
    );
    const cells = elements.filter(isElement).map((element, column): TableCell => {
      const header = element.tagName === 'th' || inHead === true;
      const rows = Number(attribute(element, 'rowspan')) || 1;
      return { element, read: (lines) => keep(cellOf(lines, header), column, rows, reaching) };
    });
    return cells;
  });
}

function rowElements(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !isLeftOut(row))
      : [];
  });
}

function keep(cell: Cell, column: number, rows: number, reaching: { left: number; text: string }[]): Cell {
  if (column === 0) reaching[0] = { left: rows, text: cell.text };
  return cell;
}

/** The text of a cell, and apart from it what was struck or is a comment. */
export function cellOf(lines: readonly Line[], header: boolean): Cell {
  const main = lines.map((line) => ({ ...line, runs: line.runs.filter((run) => !run.aside) }));
  const text = joinWrapped(main.filter((line) => textOf(line) !== ''))
    .map(textOf)
    .join('\n');
  const asides = lines.flatMap((line) =>
    line.runs.flatMap((run) =>
      run.aside && fold(run.text) !== '' ? [{ text: run.text, aside: run.aside }] : [],
    ),
  );
  return { text, header, ...(asides.length > 0 && { asides }) };
}

import { attribute, type Element, isElement, isLeftOut } from './html-element';

/** A cell of a page's table: its element, and how its lines make a cell. */
export interface TableCell {
  element: Element;
  header: boolean;
  /** It stands in a row above and reaches down into this one. */
  above: boolean;
}

/** Rows of a table, not those of tables inside it. A first cell that reaches down names the rows below too. */
export function tableRows(table: Element): TableCell[][] {
  let tall: { cell: TableCell; left: number } | null = null;
  return rowElements(table).map((row) => {
    const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
    const cells = row.childNodes
      .filter(isElement)
      .filter((element) => /^t[dh]$/.test(element.tagName) && !isLeftOut(element))
      .map(
        (element): TableCell => ({
          element,
          header: element.tagName === 'th' || inHead === true,
          above: false,
        }),
      );
    if (tall && tall.left > 0) {
      tall.left -= 1;
      return [{ ...tall.cell, above: true }, ...cells];
    }
    const first = cells[0];
    tall = first ? { cell: first, left: (Number(attribute(first.element, 'rowspan')) || 1) - 1 } : null;
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

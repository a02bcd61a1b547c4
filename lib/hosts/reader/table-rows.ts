/** The cells of one row, and whether each heads a column or row. */
export type PageRow = { element: Element; header: boolean }[];

const TABLE = 'table,[role=table],[role=grid]';
const ROW = 'tr,[role=row]';
const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
const BLOCKS_OF_ITS_OWN = `${TABLE},h1,h2,h3,h4,h5,h6,details`;

/** The rows of a table, or null when it only lays out the page: one column, or cells that hold tables and headings. */
export function tableRows(table: Element): PageRow[] | null {
  const rows = [...table.querySelectorAll(ROW)]
    .filter((row) => row.closest(TABLE) === table)
    .map((row) => [...row.querySelectorAll(CELL)].filter((cell) => cell.closest(ROW) === row));
  if (rows.every((cells) => cells.length <= 1)) return null;
  if (rows.flat().some((cell) => cell.querySelector(BLOCKS_OF_ITS_OWN))) return null;
  return rows.map((cells) => cells.map((element) => ({ element, header: isHeader(element) })));
}

function isHeader(cell: Element): boolean {
  const role = cell.getAttribute('role') ?? cell.tagName;
  return /^(?:TH|columnheader|rowheader)$/.test(role) || cell.closest('thead') !== null;
}

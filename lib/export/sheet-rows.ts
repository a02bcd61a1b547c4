import { COLUMNS, type ExportInput } from './export';

/**
 * A checklist as rows for a sheet: one per check, every row complete in itself so that rows of many briefs can be
 * put under each other and sorted. The first row names the columns.
 */
export function sheetRows({ title, verdict, date, groups, lock, result, words }: ExportInput): string[][] {
  const head = COLUMNS.map((column) => words.columns[column]);
  const rows = groups.flatMap(({ label, items }) =>
    items.map((item) => [
      title,
      verdict,
      label,
      item.title,
      item.stateName,
      item.notes.join(' '),
      item.quotes.join('\n'),
      item.answer,
      item.accepted,
      lock,
      result,
      date,
    ]),
  );
  return [head, ...rows].map((row) => row.map(asText));
}

/** A cell that a sheet would take for a formula is marked as text; so is what a sheet may skip to reach one. */
function asText(cell: string): string {
  return /^[\s\uFEFF"']*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

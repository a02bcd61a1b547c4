import { fold, type Line, textOf } from './line';
import type { Cell } from './table-blocks';
import { joinWrapped } from './wrapped-lines';

/** What a cell says, read from its lines; what is struck or a comment stands beside it. `header`: it heads a column or row. */
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

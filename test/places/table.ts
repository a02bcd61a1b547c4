import { untested } from './rows';
import type { Outcome, Outcomes } from './try-place';

/** What stands between these lines of README.md is written by this file. */
export const BEGINS = '<!-- places: written by `npm run places` -->';
export const ENDS = '<!-- end of places -->';

/** What came out in one browser, by the id of the row. */
export type Results = Readonly<Record<string, Outcomes>>;

const COLUMNS = {
  read: 'read',
  edit: 'follows typing',
  navigate: 'follows to the next',
  reveal: 'shows a quote',
  insert: 'puts a line in',
  undo: 'one undo takes it out',
} as const;

const SIGNS: Record<Outcome, string> = {
  yes: 'yes',
  no: 'no',
  paste: 'you paste it',
  'with-typing': 'with the typing before it',
  'view-only': 'not tested',
  untested: 'not tested',
};

/** The table of places, in Markdown, from what came out in each browser. */
export function placesTable(
  rows: readonly { id: string; name: string; on: string }[],
  results: { Chromium: Results; Firefox: Results },
): string {
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const lines = [
    ['place', 'tested on', ...Object.values(COLUMNS)],
    ...rows.map(({ id, name, on }) => [
      name,
      on,
      ...columns.map((column) => cell(results.Chromium[id]?.[column], results.Firefox[id]?.[column])),
    ]),
    ...untested.map(({ name, why }) => [name, `not at all: ${why}`, ...columns.map(() => 'not tested')]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0))) ?? [];
  const drawn = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [drawn(head, ' '), drawn([], '-'), ...body.map((cells) => drawn(cells, ' '))].join('\n');
}

/** One word where both browsers agree. */
function cell(chromium: Outcome | undefined, firefox: Outcome | undefined): string {
  const [one, other] = [SIGNS[chromium ?? 'untested'], SIGNS[firefox ?? 'untested']];
  return one === other ? one : `Chromium: ${one}; Firefox: ${other}`;
}

/** A page with its table replaced; throws where the page has lost the lines around it. */
export function withTable(page: string, table: string): string {
  const begins = page.indexOf(BEGINS);
  const ends = page.indexOf(ENDS);
  if (begins < 0 || ends < begins) throw new Error(`The page needs the lines "${BEGINS}" and "${ENDS}".`);
  return `${page.slice(0, begins + BEGINS.length)}\n\n${table}\n\n${page.slice(ends)}`;
}

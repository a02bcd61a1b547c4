import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { OwnWord } from '../lexicon/own-words';
import { KINDS, MOST_WORDS, ownWord, SHOWS } from './own-words';

/** What is wrong with a line: unclosed quotes, no such kind, no name, no such meaning, named before, or too many. */
export interface CsvFault {
  /** From 1, as a sheet counts. */
  line: number;
  why: 'quotes' | 'kind' | 'name' | 'shows' | 'twice' | 'too-many';
  /** What stands there. */
  found: string;
}

export interface CsvWords {
  words: OwnWord[];
  faults: CsvFault[];
}

const HEADER = ['kind', 'name', 'also called', 'shows'];
/** Longest file that is looked into, in characters. */
const LONGEST = 500_000;

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * Words out of a sheet saved as CSV: kind, name, other names, what it shows. Commas, semicolons or tabs between the
 * cells; a first line that names the columns is left out. Good lines are taken although others are not. Never throws.
 */
export function wordsFromCsv(text: string): CsvWords {
  const found: CsvWords = { words: [], faults: [] };
  for (const { record, info } of rowsOf(text, found.faults)) {
    const cells = record.map((cell) => cell.trim());
    const [kind = '', name = '', also = '', shows = ''] = cells;
    if (cells.every((cell) => cell === '') || (info.lines === 1 && !isKind(kind) && isHeader(cells)))
      continue;
    const word = readWord(kind.toLowerCase(), name, also, shows.toLowerCase());
    const twice = typeof word !== 'string' && found.words.some((other) => isSame(other, word));
    if (typeof word === 'string')
      found.faults.push({ line: info.lines, why: word, found: { kind, name, shows }[word] });
    else if (twice) found.faults.push({ line: info.lines, why: 'twice', found: name });
    else if (found.words.length >= MOST_WORDS)
      found.faults.push({ line: info.lines, why: 'too-many', found: name });
    else found.words.push(word);
  }
  return found;
}

/** The same sheet, for editing elsewhere; for no words its first line alone. */
export function wordsToCsv(words: readonly OwnWord[]): string {
  const rows = words.map(({ kind, name, also, shows }) => [kind, name, also.join('; '), shows]);
  const lines = [HEADER, ...rows].map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function rowsOf(text: string, faults: CsvFault[]): Row[] {
  const first = /^.*$/m.exec(text.slice(0, LONGEST))?.[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].sort((one, other) => count(other) - count(one))[0] ?? ',';
  const options = { bom: true, delimiter, info: true, relaxColumnCount: true, skipEmptyLines: true } as const;
  try {
    return parse(text.slice(0, LONGEST), options) as unknown as Row[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    faults.push({ line, why: 'quotes', found: '' });
    return [];
  }
}

const isKind = (text: string) => KINDS.some((kind) => kind === text.toLowerCase());
/** A first line whose first cell is no kind: it names the columns, whatever the language, unless it is a lone word. */
const isHeader = (cells: string[]) => cells.filter((cell) => cell !== '').length > 1;
const isSame = (one: OwnWord, other: OwnWord) =>
  one.kind === other.kind && one.name.toLowerCase() === other.name.toLowerCase();

function readWord(
  kind: string,
  name: string,
  also: string,
  shows: string,
): OwnWord | 'kind' | 'name' | 'shows' {
  const known = KINDS.find((one) => one === kind);
  if (!known) return 'kind';
  const meanings: readonly OwnWord['shows'][] = SHOWS[known];
  const meaning = shows === '' ? meanings[0] : meanings.find((one) => one === shows);
  if (meaning === undefined) return 'shows';
  const others = also.split(/[;|,]/).flatMap((one) => one.trim() || []);
  return ownWord.safeParse({ kind: known, name, also: others, shows: meaning }).data ?? 'name';
}

import type { Line } from './outline';
import { dictionary, type Entry, PLACES } from './word-dictionary';
import { isWord, stemOf, tokensOf } from './word-tokens';

/*
 * The names of word-features.ts as numbers. Every part and the document ask for the words of the same lines, and names
 * are slow to build and to look up: here each word is looked up once.
 */

const [ITSELF, BEFORE, AFTER, HEADING, OPENS] = [0, 1, 2, 3, 4] as const;

/** Whose words are judged: of one who claims, counts or describes. */
export type Speaker = 'claims' | 'counts' | 'describes';

/** The tokens of a line, in their order, and what is known of each; undefined where nothing is. */
interface Told {
  tokens: readonly string[];
  entries: readonly (Entry | undefined)[];
}

const { names, entries, stems } = dictionary;
let told = new WeakMap<Line, Told>();
let own = new WeakMap<Line, readonly number[]>();
let around = new WeakMap<Line, readonly number[]>();
let bodies = new WeakMap<readonly Line[], readonly number[]>();
/** In which count a number was last taken, so that each counts once. */
let taken = new Int32Array(0);
let count = 0;

/** Lines counted before a word was entered lack it: they are forgotten. */
function forgetOutdated(): void {
  if (taken.length === names.size) return;
  told = new WeakMap();
  own = new WeakMap();
  around = new WeakMap();
  bodies = new WeakMap();
  taken = new Int32Array(names.size);
}

/** Numbers of what is looked at of a line, each once: those of `wordsAround`. */
export function numbersAround(line: Line): readonly number[] {
  forgetOutdated();
  const known = around.get(line);
  if (known) return known;
  const found = [...numbersIn(line)];
  count++;
  neighbour(BEFORE, line.previous, found);
  neighbour(AFTER, line.next, found);
  around.set(line, found);
  return found;
}

function neighbour(where: typeof BEFORE | typeof AFTER, line: Line | null, into: number[]): void {
  if (!line) add(names.get(`${PLACES[where]}nothing`), into);
  else {
    add(names.get(`${PLACES[where]}${line.block.kind}:`), into);
    addWords(where, toldBy(line), into);
  }
}

/** Numbers of a line's own words, stems and pairs: those of `wordsIn`, and stems. */
export function numbersIn(line: Line): readonly number[] {
  forgetOutdated();
  const known = own.get(line);
  if (known) return known;
  const found: number[] = [];
  count++;
  addAll(ITSELF, toldBy(line), found);
  own.set(line, found);
  return found;
}

/** Numbers of a text's words, stems and pairs as those of one who claims, counts or describes: those of `wordsAs`. */
export function numbersAs(as: Speaker, text: string): readonly number[] {
  forgetOutdated();
  const found: number[] = [];
  count++;
  addAll(PLACES.indexOf(`${as}:`), toldOf(text), found);
  return found;
}

/** Numbers of the words of a document's lines. */
export function numbersOfBody(lines: readonly Line[]): readonly number[] {
  forgetOutdated();
  const known = bodies.get(lines);
  if (known) return known;
  const each = lines.map(numbersIn);
  const found: number[] = [];
  count++;
  for (const some of each) for (const number of some) add(number, found);
  bodies.set(lines, found);
  return found;
}

/** Numbers of the words of its headings and of its opening. */
export function numbersOfHead(headings: readonly string[], opening: readonly string[]): readonly number[] {
  forgetOutdated();
  const found: number[] = [];
  count++;
  for (const text of headings) addWords(HEADING, toldOf(text), found);
  for (const text of opening) addWords(OPENS, toldOf(text), found);
  return found;
}

/** A line is asked for its words for itself and by both its neighbours. */
function toldBy(line: Line): Told {
  const known = told.get(line) ?? toldOf(line.text);
  told.set(line, known);
  return known;
}

function toldOf(text: string): Told {
  const tokens = tokensOf(text);
  return { tokens, entries: tokens.map((token) => entries.get(token)) };
}

function addAll(place: number, said: Told, into: number[]): void {
  addWords(place, said, into);
  let before = entries.get('^');
  for (let at = 0; at < said.tokens.length; at++) {
    const token = said.tokens[at] ?? '';
    if (token.length > 2) add(stems.get(stemOf(token))?.[place], into);
    add(before?.pairs?.get(token)?.[place], into);
    before = said.entries[at];
  }
  add(before?.pairs?.get('$')?.[place], into);
}

function addWords(place: number, { tokens, entries: known }: Told, into: number[]): void {
  let first = true;
  for (let at = 0; at < tokens.length; at++) {
    if (!isWord(tokens[at] ?? '')) continue;
    const entry = known[at];
    add(entry?.word[place], into);
    if (first) add(entry?.first[place], into);
    first = false;
  }
}

function add(number: number | undefined, into: number[]): void {
  if (number === undefined || taken[number] === count) return;
  taken[number] = count;
  into.push(number);
}

import type { Weights } from './choose';
import type { Line } from './outline';
import { isWord, stemOf, tokensOf } from './word-tokens';

/**
 * The names of word-features.ts as numbers. Every part and the document ask for the words of the same lines, and names
 * are slow to build and to look up: here each word is looked up once, in a dictionary of all names that have a weight.
 */
const PLACES = ['', 'before:', 'after:', 'heading:', 'opens:'] as const;
type Place = (typeof PLACES)[number];

/** Numbers of one word by the place it stands in; none where it has no weight there. */
interface Entry {
  word: Partial<Record<Place, number>>;
  first: Partial<Record<Place, number>>;
}

const numbers = new Map<string, number>();
const entries = new Map<string, Entry>();
const stems = new Map<string, number>();
const pairs = new Map<string, Map<string, number>>();
const tables = new WeakMap<Weights, Float64Array>();
let own = new WeakMap<Line, readonly number[]>();
let around = new WeakMap<Line, readonly number[]>();
let bodies = new WeakMap<readonly Line[], readonly number[]>();
/** In which count a number was last taken, so that each counts once. */
let taken = new Int32Array(0);
let count = 0;

/** The weights of a table by the number of their name. */
export function tableOf(weights: Weights): Float64Array {
  const known = tables.get(weights);
  if (known) return known;
  for (const name in weights) if (!numbers.has(name)) enter(name);
  const table = new Float64Array(numbers.size);
  for (const name in weights) table[numbers.get(name) ?? 0] = weights[name] ?? 0;
  // Lines counted before this table was known lack its words.
  if (taken.length < numbers.size) {
    own = new WeakMap();
    around = new WeakMap();
    bodies = new WeakMap();
    taken = new Int32Array(numbers.size);
  }
  tables.set(weights, table);
  return table;
}

function enter(name: string): void {
  const number = numbers.size;
  numbers.set(name, number);
  const place = PLACES.find((one) => one !== '' && name.startsWith(one)) ?? '';
  const [kind = '', said = ''] = splitAt(name.slice(place.length), ':');
  if (kind === 'word' || kind === 'first') {
    const entry = entries.get(said) ?? { word: {}, first: {} };
    entry[kind][place] = number;
    entries.set(said, entry);
  } else if (kind === 'stem') stems.set(said, number);
  else if (kind === 'pair') {
    const [before = '', after = ''] = splitAt(said, ' ');
    pairs.set(before, (pairs.get(before) ?? new Map<string, number>()).set(after, number));
  }
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Numbers of what is looked at of a line, each once: those of `wordsAround`. */
export function numbersAround(line: Line): readonly number[] {
  const known = around.get(line);
  if (known) return known;
  const found = [...numbersIn(line)];
  count++;
  neighbour('before', line.previous, found);
  neighbour('after', line.next, found);
  around.set(line, found);
  return found;
}

function neighbour(where: 'before' | 'after', line: Line | null, into: number[]): void {
  if (!line) add(numbers.get(`${where}:nothing`), into);
  else {
    add(numbers.get(`${where}:${line.block.kind}:`), into);
    addWords(`${where}:`, line.text, into);
  }
}

/** Numbers of a line's own words, stems and pairs: those of `wordsIn`, and stems. */
export function numbersIn(line: Line): readonly number[] {
  const known = own.get(line);
  if (known) return known;
  const found: number[] = [];
  count++;
  addWords('', line.text, found);
  let before = '^';
  for (const token of tokensOf(line.text)) {
    if (token.length > 2) add(stems.get(stemOf(token)), found);
    add(pairs.get(before)?.get(token), found);
    before = token;
  }
  add(pairs.get(before)?.get('$'), found);
  own.set(line, found);
  return found;
}

/** Numbers of the words of a document's lines. */
export function numbersOfBody(lines: readonly Line[]): readonly number[] {
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
  const found: number[] = [];
  count++;
  for (const text of headings) addWords('heading:', text, found);
  for (const text of opening) addWords('opens:', text, found);
  return found;
}

function addWords(place: Place, text: string, into: number[]): void {
  let first = true;
  for (const token of tokensOf(text)) {
    if (!isWord(token)) continue;
    const entry = entries.get(token);
    if (entry) {
      add(entry.word[place], into);
      if (first) add(entry.first[place], into);
    }
    first = false;
  }
}

function add(number: number | undefined, into: number[]): void {
  if (number === undefined || taken[number] === count) return;
  taken[number] = count;
  into.push(number);
}

import type { Weights } from './choose';

/** Where a word stands, as a prefix of its name. */
export const PLACES = [
  '',
  'before:',
  'after:',
  'heading:',
  'opens:',
  'claims:',
  'counts:',
  'describes:',
] as const;

/** Numbers by the place a word stands in, in the order of PLACES. */
export type ByPlace = number[];

/** Numbers of what is known of one token: of the word, of the word at the beginning, and of its pairs by what follows. */
export interface Entry {
  word: ByPlace;
  first: ByPlace;
  pairs: Map<string, ByPlace> | null;
}

/** All names of word-features.ts that have a weight in a table asked for so far, and their numbers. */
export const dictionary = {
  names: new Map<string, number>(),
  entries: new Map<string, Entry>(),
  stems: new Map<string, ByPlace>(),
};

const tables = new WeakMap<Weights, Float64Array>();

/** The weights of a table by the number of their name; names not met before are entered. */
export function tableOf(weights: Weights): Float64Array {
  const known = tables.get(weights);
  if (known) return known;
  const { names } = dictionary;
  for (const name in weights) if (!names.has(name)) enter(name);
  const table = new Float64Array(names.size);
  for (const name in weights) table[names.get(name) ?? 0] = weights[name] ?? 0;
  tables.set(weights, table);
  return table;
}

function enter(name: string): void {
  const number = dictionary.names.size;
  dictionary.names.set(name, number);
  const place = PLACES.findLastIndex((one) => name.startsWith(one));
  const [kind = '', said = ''] = splitAt(name.slice(PLACES[place]?.length), ':');
  if (kind === 'word' || kind === 'first') entryOf(said)[kind][place] = number;
  else if (kind === 'stem') byPlace(dictionary.stems, said)[place] = number;
  else if (kind === 'pair') {
    const [before = '', after = ''] = splitAt(said, ' ');
    const entry = entryOf(before);
    entry.pairs ??= new Map();
    byPlace(entry.pairs, after)[place] = number;
  }
}

function entryOf(token: string): Entry {
  const entry = dictionary.entries.get(token) ?? { word: [], first: [], pairs: null };
  dictionary.entries.set(token, entry);
  return entry;
}

function byPlace(of: Map<string, ByPlace>, said: string): ByPlace {
  const known = of.get(said) ?? [];
  of.set(said, known);
  return known;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

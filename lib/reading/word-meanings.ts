import { remembered } from '../text/remembered';
import type { Weights } from './choose';
import type { Features } from './cues/cue';
import table from './word-meanings.json' with { type: 'json' };
import { holdsTogether, tokensOf } from './word-tokens';

/** The digits of base64. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * What the words of a text mean, as a direction: words that are used alike point alike, so what was learnt of "barbers"
 * holds for "tailors", of whom no brief spoke before. The table is made by bench/word-meanings.ts; its directions have
 * no names of their own, so what they add up to is never given as a reason.
 */
const numbers = bytesOf(table.vectors);
const words = table.words.split(' ');
const places = new Map(words.map((word, at) => [word, at] as const).filter(([word]) => !holdsTogether(word)));
const NAMES = Array.from({ length: numbers.length / words.length }, (_, at) => `meaning:${at}`);
/** Each word is a vector of length one, in signed bytes; their mean counts twice that. */
const SCALE = 2 / 127;
const tables = new WeakMap<Weights, Weighed>();

/** Places in the table of the words of a text it knows, in their order. */
const placesIn = remembered((text): readonly number[] =>
  tokensOf(text).flatMap((token) => placeOf(token) ?? []),
);

/** The mean of what the words of a text mean; all 0 where none of them is known. */
const meaningOf = remembered((text): Float64Array => {
  const mean = new Float64Array(NAMES.length);
  const known = placesIn(text);
  for (const place of known) {
    const from = place * mean.length;
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (numbers[from + i] ?? 0);
  }
  return known.length === 0 ? mean : mean.map((sum) => (sum * SCALE) / known.length);
});

/** Where a word stands in the table, or else the one it is the plural or genitive of. */
function placeOf(word: string): number | undefined {
  const place = places.get(word);
  return place === undefined && word.endsWith('s')
    ? places.get(word.slice(0, word.endsWith("'s") ? -2 : -1))
    : place;
}

/** The same as features, `meaning:0` and on. */
export function meaningAs(text: string): Features {
  const mean = meaningOf(text);
  return Object.fromEntries(NAMES.map((name, i) => [name, mean[i] ?? 0]));
}

/** How much the meaning of a text speaks for what the weights tell, in natural-log odds. */
export function scoreOfMeaning(text: string, weights: Weights): number {
  const known = placesIn(text);
  if (known.length === 0) return 0;
  const weighed = weighedBy(weights);
  let sum = 0;
  for (const place of known) sum += weighed.words[place] ?? wordIn(weighed, place);
  return sum / known.length;
}

/** What a table of weights says of the directions, and of each word it was asked about. */
interface Weighed {
  directions: readonly number[];
  words: number[];
}

function weighedBy(weights: Weights): Weighed {
  const weighed = tables.get(weights) ?? {
    directions: NAMES.map((name) => SCALE * (weights[name] ?? 0)),
    words: [],
  };
  tables.set(weights, weighed);
  return weighed;
}

function wordIn(weighed: Weighed, place: number): number {
  const from = place * NAMES.length;
  const sum = weighed.directions.reduce((all, by, i) => all + by * (numbers[from + i] ?? 0), 0);
  weighed.words[place] = sum;
  return sum;
}

/** Signed bytes written as base64, three in four digits. */
function bytesOf(text: string): Int8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const digit = (at: number) => values[text.charCodeAt(at)] ?? 0;
  const bytes = new Int8Array((text.length / 4) * 3);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const bits = (digit(from) << 18) | (digit(from + 1) << 12) | (digit(from + 2) << 6) | digit(from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}

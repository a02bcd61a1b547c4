import type { Features } from './cues/cue';
import type { RankedPart } from './ranked-part';
import { tableOf } from './word-dictionary';
import { scoreOfMeaning } from './word-meanings';
import { numbersAs, type Speaker } from './word-numbers';

/** Weights of named features; a positive one speaks for, a negative one against. */
export type Weights = Readonly<Record<string, number>>;

/** Weighted sum of the features of one candidate, in natural-log odds against "the brief does not say". */
export function score(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Natural-log odds of what a plain rule settles, whatever else speaks. */
export const SETTLED = 3;

/** One plain word says less than a cue: it counts half. */
export const WORD_WEIGHT = 0.5;

/**
 * How much a plain word counts for a part. People are spoken of in the words of their trade, so what was learnt of words
 * elsewhere says less; dates, tasks and channels are named alike everywhere.
 */
export function wordWeight(part: RankedPart): number {
  return part === 'segment' ? WORD_WEIGHT / 2 : WORD_WEIGHT;
}

/**
 * The same for plain words, each of which is there or not; `each`: how much one of them counts. Words have numbers only
 * once the table is known, so they are asked for here.
 */
export function scoreOfWords(numbers: () => readonly number[], weights: Weights, each: number): number {
  const table = tableOf(weights);
  let sum = 0;
  for (const number of numbers()) sum += table[number] ?? 0;
  return each * sum;
}

/** How much the words of one who claims, counts or describes speak for what the weights tell of them, in natural-log odds. */
export function scoreOfSpeech(as: Speaker, text: string, weights: Weights): number {
  return scoreOfWords(() => numbersAs(as, text), weights, WORD_WEIGHT);
}

export interface Choice<T> {
  candidate: T;
  features: Features;
  score: number;
}

/** Candidates of one part, best first, and how sure it is that the document states the part at all. */
export interface Ranking<T> {
  choices: Choice<T>[];
  /**
   * 0-1: how the best candidate stands against "the brief does not say". The best one alone: in a long document many
   * poor candidates would add up to a part that nobody has written.
   */
  presence: number;
}

/** A candidate by what is known of it: facts, the numbers of the words looked at, and the text whose meaning counts. */
interface Described<T> {
  candidate: T;
  features: Features;
  words?: () => readonly number[];
  text?: string;
}

/**
 * Ranks the candidates of a part: a conditional logit in which "the brief does not say" competes as a candidate
 * with score 0 (fitted by bench/fit-weights.ts).
 */
export function rank<T>(
  candidates: readonly Described<T>[],
  weights: Weights,
  each = WORD_WEIGHT,
): Ranking<T> {
  const choices = candidates
    .map(({ candidate, features, words, text }) => ({
      candidate,
      features,
      score:
        score(features, weights) +
        (words ? scoreOfWords(words, weights, each) : 0) +
        (text ? scoreOfMeaning(text, weights) : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best] = choices;
  return { choices, presence: best ? 1 / (1 + Math.exp(-best.score)) : 0 };
}

/** The features that spoke loudest for a candidate, strongest first. */
export function because(features: Features, weights: Weights, most = 4): string[] {
  return Object.keys(features)
    .map((name) => ({ name, weight: (weights[name] ?? 0) * (features[name] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ name }) => name);
}

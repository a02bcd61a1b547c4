import { standsAsMeasure } from '../term-context';
import type { Word } from '../words';
import type { Metric } from './metric';

/** A span of words that has the form of a measure. */
export interface Form {
  first: number;
  last: number;
  kind: Metric['unit'];
}

export interface Place {
  text: string;
  words: readonly Word[];
  at: number;
  word: Word;
  asMetric: boolean;
}

export const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
export const stemOf = (words: readonly Word[], at: number): string => words[at]?.stem ?? '';
export const measured = ({ text, words, asMetric }: Place, first: number, last: number): boolean =>
  asMetric || standsAsMeasure(text, words, first, last - first + 1);

export function range(words: readonly Word[], first: number, last: number): readonly Word[] {
  return words.slice(first, last + 1);
}

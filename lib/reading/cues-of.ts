import type { Quote } from '../brief/brief';
import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Cues } from './reading';
import { wordingOf } from './wording-of';

/** Enough to show and to count; a brief that says a thing eight times says it. */
const MOST_QUOTES = 8;

/** Groups of wording found anywhere in the plan's own words, each with the sentences it stands in. */
export function cuesOf(lines: readonly Line[]): Cues {
  const cues: Record<string, Quote[]> = {};
  for (const line of lines) {
    if (line.block.aside === 'instruction' || line.block.aside === 'struck') continue;
    for (const group of new Set(wordingOf(line).map((found) => found.group))) {
      const quotes = cues[group] ?? [];
      cues[group] = quotes;
      if (quotes.length < MOST_QUOTES) quotes.push(quoteOf(line));
    }
  }
  return cues;
}

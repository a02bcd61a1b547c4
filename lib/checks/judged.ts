import type { Quote } from '../brief/brief';
import type { Reading } from '../reading/reading';
import type { Judgement } from './check';

type Evidence = readonly (Quote | null | undefined)[];
type Values = Record<string, string | number>;

/** A judgement in one line; quotes that are not there are left out, and each stands once. */
export function judged(
  state: Judgement['state'],
  note: string,
  evidence: Evidence = [],
  values?: Values,
): Judgement {
  const quotes: Quote[] = [];
  for (const quote of evidence) {
    if (quote && !quotes.some((seen) => sameQuote(seen, quote))) quotes.push(quote);
  }
  return values ? { state, note, values, quotes } : { state, note, quotes };
}

/** The quotes of the named wording groups (names of lexicon/wording), group after group. */
export function cued(reading: Reading, ...groups: string[]): Quote[] {
  return groups.flatMap((group) => reading.cues[group] ?? []);
}

function sameQuote(a: Quote, b: Quote): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end && a.text === b.text;
}

import type { Quote } from '../brief/brief';
import type { WordingGroup } from '../lexicon/wording/wording-row';
import type { BriefType, Reading } from '../reading/reading';
import type { Check, Judgement } from './check';
import type { Value } from './value';

type Evidence = readonly (Quote | null | undefined)[];
type Values = Record<string, Value>;

/** Quotes shown with one judgement; more than that is no longer evidence but a list. */
const MOST_QUOTES = 5;

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
  const shown = quotes.slice(0, MOST_QUOTES);
  return values ? { state, note, values, quotes: shown } : { state, note, quotes: shown };
}

/** The quotes of the named wording groups (names of lexicon/wording), group after group. */
export function cued(reading: Reading, ...groups: WordingGroup[]): Quote[] {
  return groups.flatMap((group) => reading.cues[group] ?? []);
}

/** Passes where the brief has wording of these groups; else nothing was found and the writer is asked. */
export function said(reading: Reading, ...groups: WordingGroup[]): Judgement {
  const quotes = cued(reading, ...groups);
  return quotes.length > 0 ? judged('pass', 'found', quotes) : judged('unknown', 'none');
}

/** The note of a check that a kind of brief cannot be asked about. */
export const otherKind = 'Does not apply to this kind of brief.';

/** The same judgement, except for kinds of brief it does not apply to; needs the note `kind`. */
export function notFor(kinds: readonly BriefType[], judge: Check['judge']): Check['judge'] {
  return (reading, context) =>
    kinds.includes(reading.brief.type) ? judged('not-applicable', 'kind') : judge(reading, context);
}

/** True where two quotes have words in common. */
export function overlap(a: Quote, b: Quote): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function sameQuote(a: Quote, b: Quote): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end && a.text === b.text;
}

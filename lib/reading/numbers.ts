import { type Amount, amountsIn } from '../text/amounts';
import { armsIn } from './arms';
import type { Line } from './outline';
import { peopleIn } from './people-in';
import { quoteOf } from './quote';
import type { Numbers, Quantity } from './reading';
import { isRelative, relativeChange, signOf, wordsBefore } from './relative-change';

export { peopleIn } from './people-in';

const TODAY =
  /\b(?:baseline|currently|today|now|at present|at the moment|so far|usual(?:ly)?|last (?:year|quarter|month|week|time|spring|summer|autumn|winter))\b[^.;]{0,25}$/i;
const TODAY_BEHIND =
  /^\s?[),]?\s?(?:\w+\s){0,2}(?:today|now|currently|at present|at the moment|so far|as of|baseline|last (?:year|quarter|month|week|time|spring|summer|autumn|winter)|is (?:our )?(?:baseline|usual))\b/i;
const WANTED =
  /(?:\b(?:at least|or more|target(?: of)?|reach(?:es)?|above|over|more than|aim(?:ing)? (?:for|at)|keep (?:it )?(?:at|from)|confirmed (?:at|from|if)|wins? (?:at|from|if)|success(?: is| at)?|expect|goes to|rises? to|up to|get to|want|need)\b[^.;\d]{0,14}|>=?\s?|≥\s?)$/i;
const WANTED_BEHIND = /^\s?(?:or more|or better|and (?:more|above|up)|is what we (?:need|want)|or higher)\b/i;
const FROM_TO = /^\s?(?:%\s?)?(?:to|up to|->|→|–>|=>)\s(?:at least\s|about\s|around\s)?$/i;
const SHARE_OF =
  /^\s(?:of\s(?:(?:the|our|this|these|those|all|them|whom)\b)|(?:are|is|belong|fit|qualify)\b)/i;

/**
 * The plan's own numbers: `rates` are the lines that say what is measured and expected, `audience` those that say who
 * and through what. Rates are fractions. What the brief does not say is null.
 */
export function numbersOf(rates: readonly (Line | null)[], audience: readonly (Line | null)[]): Numbers {
  const measured = [...new Set(rates)].filter((line) => line !== null);
  const addressed = [...new Set(audience)].filter((line) => line !== null);
  const said = measured.map((line) => ({ line, amounts: amountsIn(line.text) }));
  const pair = first(said, fromTo);
  const baseline = pair?.[0] ?? first(said, today);
  const wanted = pair?.[1] ?? first(said, (line, amounts) => target(line, amounts, baseline));
  const stated = first(said, (line, amounts) => {
    const change = relativeChange(line.text, amounts);
    return change === null ? null : quantity(line, round(change));
  });
  const change =
    baseline && wanted && baseline.value > 0
      ? { value: round(wanted.value / baseline.value - 1), quote: wanted.quote }
      : stated;
  const people = addressed.flatMap((line) => {
    const value = peopleIn(line.text);
    return value ? [{ value, quote: quoteOf(line) }] : [];
  });
  return {
    reach: people[0] ?? null,
    share: first(
      addressed.map((line) => ({ line, amounts: amountsIn(line.text) })),
      shareOf,
    ),
    baseline,
    target: wanted,
    lift: change,
    arms: armsIn([...measured, ...addressed].map(({ text }) => text)),
  };
}

type Said = { line: Line; amounts: readonly Amount[] };

function first<T>(
  said: readonly Said[],
  find: (line: Line, amounts: readonly Amount[]) => T | null,
): T | null {
  for (const { line, amounts } of said) {
    const found = find(line, amounts);
    if (found) return found;
  }
  return null;
}

/** A rate as a fraction; null for what is none. */
function rateOf({ value, unit }: Amount): number | null {
  const rate = unit === 'percent' ? value / 100 : unit === 'part' ? value : null;
  return rate !== null && rate > 0 && rate < 1 ? round(rate) : null;
}

/** "From 2 to 3 %": the unit behind the second number is that of the first. */
function fromTo(line: Line, amounts: readonly Amount[]): [Quantity, Quantity] | null {
  for (const [at, to] of amounts.entries()) {
    const from = amounts[at - 1];
    if (!from || !FROM_TO.test(line.text.slice(from.end, to.start))) continue;
    const unit = from.unit === 'count' ? to.unit : from.unit;
    const [a, b] = [rateOf({ ...from, unit }), rateOf({ ...to, unit: to.unit === 'count' ? unit : to.unit })];
    if (a !== null && b !== null) return [quantity(line, a), quantity(line, b)];
  }
  return null;
}

function today(line: Line, amounts: readonly Amount[]): Quantity | null {
  for (const amount of amounts) {
    const value = rateOf(amount);
    const labelled = line.label?.part === 'baseline' || line.section?.part === 'baseline';
    const near = TODAY.test(wordsBefore(line.text, amount)) || TODAY_BEHIND.test(line.text.slice(amount.end));
    if (value !== null && (near || labelled)) return quantity(line, value);
  }
  return null;
}

function target(line: Line, amounts: readonly Amount[], baseline: Quantity | null): Quantity | null {
  for (const amount of amounts) {
    const near =
      WANTED.test(wordsBefore(line.text, amount)) || WANTED_BEHIND.test(line.text.slice(amount.end));
    const value = rateOf(amount);
    if (near && value !== null && value !== baseline?.value && !isRelative(line.text, amount))
      return quantity(line, value);
    // "+0.5 points" on a rate that is known.
    if (amount.unit === 'points' && baseline && amount.value !== 0)
      return quantity(
        line,
        round(baseline.value + (signOf(line.text, amount) * Math.abs(amount.value)) / 100),
      );
  }
  return null;
}

/** "3 in 10 of the list are clinic managers": not half of them who get the other version. */
function shareOf(line: Line, amounts: readonly Amount[]): Quantity | null {
  for (const amount of amounts) {
    const value = rateOf(amount);
    const behind = line.text.slice(amount.end);
    if (value !== null && value !== 0.5 && SHARE_OF.test(behind)) return quantity(line, value);
  }
  return null;
}

function quantity(line: Line, value: number): Quantity {
  return { value, quote: quoteOf(line) };
}

/** Without the dust of floating point: 0.3 / 0.2 - 1 is 0.5. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

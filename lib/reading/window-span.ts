import { amountsIn } from '../text/amounts';
import { calendarSpan, DAY, iso, type Span } from './calendar-span';
import { type Dated, type Day, datesIn } from './dates';
import type { Line } from './outline';

/** Days of a sprint where the brief does not say how long its own are. */
const SPRINT = 14;
const LENGTHS: readonly [RegExp, number][] = [
  [/^[\s-]?(?:working|business|work)[\s-]days?\b/i, 7 / 5],
  [/^[\s-]?(?:calendar\s)?(?:days?|nights?)\b/i, 1],
  [/^[\s-]?(?:whole |full |calendar |course )?(?:weeks?|wks?)\b/i, 7],
  [/^[\s-]?(?:two-week )?sprints?\b/i, SPRINT],
  [/^[\s-]?(?:one-week )sprints?\b/i, 7],
  [/^[\s-]?(?:calendar )?months?\b/i, 30.4],
  [/^[\s-]?quarters?\b/i, 91],
  [/^[\s-]?fortnights?\b/i, 14],
];
const ONE =
  /\b(?:a|one|the (?:whole|full|next)|whole|full) (fortnight|week|month|quarter|sprint)\b|\b(sprint) \d/i;
const WEEK_OF = /\b(?:week (?:of|starting|beginning|commencing)|w\/?c)\b/i;
/** A day on which somebody looks at the figures is not part of the run. */
const LOOKED_AT =
  /\b(?:read|report|count|counted|review|look|decide|deadline for|due|approved?|brief(?:ed)?|proof)\w*\s(?:\w+\s){0,3}$/i;
const ENDS =
  /\b(?:until|till|til|by|ends?|closes?|off|over|not after|through|thru|deadline)\s(?:\w+\s){0,3}$|\bto\s(?:the\s)?$/i;
const VAGUELY =
  /\b(?:weeks?|weekends?|half|mid|early|late|start|beginning|friday|monday|days?)\b[\s-](?:\w+\s){0,2}$/i;
const YEAR = /\b(20[2-4]\d)\b/;

/**
 * First and last day and length of the run a text gives. The year is the text's own or `year`, that of the brief's
 * other dates; where neither says one, the days stay null and only the length is given.
 */
export function spanOf(text: string, year: number | null): Span {
  const said = YEAR.exec(text)?.[1];
  const of = said === undefined ? year : Number(said);
  const dates = datesIn(text);
  const run = dates.filter(({ start }) => !LOOKED_AT.test(text.slice(0, start)));
  const length = lengthIn(text);
  // "From 4 to 24 November" is the run, whatever other dates stand around it.
  const stretches = run.filter(({ to }) => to !== null);
  const meant = stretches.length === 1 ? stretches : run.length > 0 ? run : dates;
  return (
    fromDates(text, meant, length, of) ?? calendarSpan(text, of) ?? { start: null, end: null, days: length }
  );
}

/**
 * The run as the line chosen for it gives it; what it leaves open may stand in the same block or in other lines
 * labelled as the time ("Start", "End").
 */
export function runOf(line: Line, lines: readonly Line[]): Span {
  const year = yearOf(lines.filter(({ text }) => YEAR.test(text)).map(({ text }) => text));
  const labelled = lines.filter(({ label, block }) => label?.part === 'window' && block.aside === undefined);
  const told = ({ start, end, days }: Span) => [start, end, days].filter((one) => one !== null).length;
  let best = spanOf(line.text, year);
  for (const text of [line.block.text, labelled.map((one) => one.text).join('; ')]) {
    if (best.days !== null || text === line.text || text === '') continue;
    const span = spanOf(text, year);
    if (told(span) > told(best)) best = span;
  }
  return best;
}

/** The year all dates of a brief agree on, or null. */
export function yearOf(texts: readonly string[]): number | null {
  const years = new Set(
    texts.flatMap((text) => datesIn(text).flatMap(({ from, to }) => [from.year, to?.year])),
  );
  years.delete(null);
  years.delete(undefined);
  const [only] = years;
  return years.size === 1 && typeof only === 'number' ? only : null;
}

function lengthIn(text: string): number | null {
  for (const { value, unit, end } of amountsIn(text.replace(/(\d)-(?=day|week|month)/gi, '$1 '))) {
    const days = unit === 'count' ? LENGTHS.find(([says]) => says.test(text.slice(end)))?.[1] : undefined;
    if (days !== undefined && value > 0) return Math.round(value * days);
  }
  const one = ONE.exec(text);
  const name = (one?.[1] ?? one?.[2])?.toLowerCase();
  const days = LENGTHS.find(([says]) => name !== undefined && says.test(name))?.[1];
  return days === undefined ? null : Math.round(days);
}

function fromDates(
  text: string,
  dates: readonly Dated[],
  length: number | null,
  year: number | null,
): Span | null {
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return null;
  const reference = year ?? 2001;
  const from = first.from;
  const to = last.to ?? last.from;
  if (from.day === null && !first.to && dates.length === 1) {
    // "The first week of May" and "by the end of May" are not the month of May.
    const before = text.slice(0, first.start);
    if (length !== null || VAGUELY.test(before) || ENDS.test(before))
      return { start: null, end: null, days: length };
  }
  const begin = at(from, from.year ?? reference, 'first');
  if (dates.length === 1 && !first.to && from.day !== null) {
    const dated = from.year ?? year;
    const whole = WEEK_OF.test(text.slice(0, first.start)) ? 7 : null;
    const days = whole ?? length;
    if (ENDS.test(text.slice(0, first.start))) {
      const start = dated === null || days === null ? null : iso(begin - (days - 1) * DAY);
      return { start, end: dated === null ? null : iso(begin), days };
    }
    return {
      start: dated === null ? null : iso(begin),
      end: dated === null || days === null ? null : iso(begin + (days - 1) * DAY),
      days,
    };
  }
  let end = at(to, to.year ?? from.year ?? reference, 'last');
  // "3 November to 16 January": the end lies in the year after.
  if (end < begin) end = at(to, (to.year ?? from.year ?? reference) + (to.year === null ? 1 : 0), 'last');
  if (end < begin) return null;
  const known = from.year !== null || to.year !== null || year !== null;
  const days = Math.round((end - begin) / DAY) + 1;
  if (!known) return { start: null, end: null, days };
  const back = from.year === null && to.year !== null && year === null ? to.year - reference : 0;
  return back === 0 ? { start: iso(begin), end: iso(end), days } : fromDates(text, dates, length, to.year);
}

/** A day as milliseconds; a month without a day means its first or last. */
function at({ month, day }: Day, year: number, edge: 'first' | 'last'): number {
  if (day !== null) return Date.UTC(year, month - 1, day);
  return edge === 'first' ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
}

import { casual as chrono } from 'chrono-node/en';

/** A day, or a whole month where no day is said; the year only where it is written. */
export interface Day {
  year: number | null;
  /** 1-12. */
  month: number;
  day: number | null;
}

/** A date or a stretch of dates named in a text, end exclusive offsets. */
export interface Dated {
  from: Day;
  to: Day | null;
  start: number;
  end: number;
}

/** Any day will do: only what the text itself says is used. */
const REFERENCE = new Date(Date.UTC(2001, 0, 1, 12));

const MAY_NAME_A_DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\w*|\d{1,2}[./-]\d{1,2}|\d{4}-\d{2}/i;
/** "4/13" can only be the thirteenth of April, "13/4" only the thirteenth of April too; "4/5" is anybody's guess. */
const MONTH_FIRST = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?![\d])/;
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d])/;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(\/\d{2,4})?(?![\d/])/g;
/** "3.3.", "3.-17.3.", "15.09. - 13.10.2026", "15-09 to 13-10": the day first, as on the continent. */
const CONTINENTAL =
  /(?<![\d.])(\d{1,2})(?:\.|-)(?:(\d{1,2})\b\.?(?:(20\d\d)\b)?)?(?:\s?(?:-|–|—|to|until|till|bis)\s?(\d{1,2})[.-](\d{1,2})\b\.?(20\d\d)?)?(?![\d%])/g;
/** "3-17 March" cannot say it, but "2.–6. February" does: the full stop is dropped for the library. */
const DOTTED_DAY =
  /\b(\d{1,2})\.(?=\s?(?:[-–—]\s?\d{1,2}\.?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

/** "Six weeks from 1 May": the library would count on from a day of its own. */
const LENGTH =
  /\b[\w-]+\s(?:working |business |calendar )?(?:days?|weeks?|wks?|months?|hours?|minutes?|years?|fortnights?)\b|\b24\/7\b|(?<=, )(?:first|second|third)\b/gi;
/** Longest text that is looked at. */
const LONGEST = 600;

/**
 * Dates of a text that name a month, in order. "Next week" and clock times are none: they need a clock, which this
 * room has not.
 */
export function datesIn(text: string): Dated[] {
  const head = text.slice(0, LONGEST);
  if (!MAY_NAME_A_DATE.test(head)) return [];
  const own = continental(head);
  // What is read already is blanked out, so that offsets stay.
  let rest = own.reduce((left, { start, end }) => blank(left, start, end), head);
  rest = rest
    .replace(LENGTH, (length) => '~'.repeat(length.length))
    .replace(
      /\b(\d{1,2}) (and|&|\+) (?=\d{1,2}(?!\d))/g,
      (_, day: string, and: string) => `${day} -${' '.repeat(and.length)}`,
    )
    .replace(DOTTED_DAY, '$1 ')
    // "From 1 May" confuses the library; "1 May" does not.
    .replace(/\bfrom\b/gi, '    ')
    .replace(/[→–]/g, '-')
    .replace(/[-—]>/g, ' -');
  if (!MONTH_FIRST.test(rest)) {
    // The library reads the month first: days and months are swapped, or blanked out where nobody can tell.
    const told = DAY_FIRST.test(rest);
    rest = rest.replace(SLASHED, (date, one: string, other: string, year = '') =>
      told ? `${other}/${one}${year}` : ' '.repeat(date.length),
    );
  }
  const parsed = chrono.parse(rest, REFERENCE);
  const found = parsed.flatMap(({ index, text: said, start, end }): Dated[] => {
    // The clock words it also knows ("tomorrow") name no month.
    const from = MAY_NAME_A_DATE.test(said) ? dayOf(start) : null;
    return from ? [{ from, to: end ? dayOf(end) : null, start: index, end: index + said.length }] : [];
  });
  return [...own, ...found].sort((a, b) => a.start - b.start);
}

function dayOf(part: {
  isCertain(name: 'month' | 'day' | 'year'): boolean;
  get(name: 'month' | 'day' | 'year'): number | null;
}): Day | null {
  const month = part.isCertain('month') ? part.get('month') : null;
  if (month === null) return null;
  return {
    month,
    day: part.isCertain('day') ? part.get('day') : null,
    year: part.isCertain('year') ? part.get('year') : null,
  };
}

function continental(text: string): Dated[] {
  const found: Dated[] = [];
  for (const match of text.matchAll(CONTINENTAL)) {
    const [whole, day, month, year, day2, month2, year2] = match;
    const to = dayFrom(day2, month2, year2);
    const from = dayFrom(day, month ?? month2, year ?? year2);
    // A bare "3.5" is a decimal: a full stop behind the month, a year, or two dates with hyphens show that it is a day.
    const sure = /20\d\d|\d{1,2}\.\d{1,2}\.(?!\d)/.test(whole) || (to && /\d-\d{1,2}\b.*\d-\d/.test(whole));
    if (from && sure && (month !== undefined || to))
      found.push({ from, to, start: match.index, end: match.index + whole.length });
  }
  return found;
}

function dayFrom(day: string | undefined, month: string | undefined, year: string | undefined): Day | null {
  const [d, m] = [Number(day), Number(month)];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return null;
  return { day: d, month: m, year: year === undefined ? null : Number(year) };
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

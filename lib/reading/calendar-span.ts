import type { Window } from './reading';

/** First and last day, ISO, and number of days; null where nothing says. */
export type Span = Pick<Window, 'start' | 'end' | 'days'>;

export const DAY = 86_400_000;
const QUARTER = /\bq([1-4])\b(?:\s?[/-]\s?q([1-4])\b)?|\b(first|second|third|fourth) quarter\b/i;
const HALF_YEAR = /\bh([12])\b/i;
const WEEKS = /\b(?:weeks?|wks?|cw|kw)\s?(\d{1,2})(?:\s?(?:-|–|to|and|&|until)\s?(\d{1,2}))?\b/i;

/** The days of a quarter, a half-year or numbered weeks; null where a text names none. */
export function calendarSpan(text: string, year: number | null): Span | null {
  const weeks = WEEKS.exec(text);
  if (weeks?.[1] && Number(weeks[1]) <= 53) {
    const count = Math.max(1, Number(weeks[2] ?? weeks[1]) - Number(weeks[1]) + 1);
    const begin = year === null ? null : mondayOf(Number(weeks[1]), year);
    return spanFrom(begin, 7 * count);
  }
  const quarter = QUARTER.exec(text);
  const words = ['first', 'second', 'third', 'fourth'];
  const number = quarter?.[1] ? Number(quarter[1]) : words.indexOf(quarter?.[3]?.toLowerCase() ?? '') + 1;
  const half = HALF_YEAR.exec(text);
  const month = number > 0 ? 3 * number - 2 : half?.[1] ? 6 * Number(half[1]) - 5 : null;
  if (month === null) return null;
  const months = number > 0 ? 3 * Math.max(1, Number(quarter?.[2] ?? number) - number + 1) : 6;
  const begin = Date.UTC(year ?? 2001, month - 1, 1);
  const days = Math.round((Date.UTC(year ?? 2001, month - 1 + months, 1) - begin) / DAY);
  return spanFrom(year === null ? null : begin, days);
}

function spanFrom(begin: number | null, days: number): Span {
  return begin === null
    ? { start: null, end: null, days }
    : { start: iso(begin), end: iso(begin + (days - 1) * DAY), days };
}

/** Monday of a week of the year as ISO counts them: week 1 holds the fourth of January. */
function mondayOf(week: number, year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

/** A day given in milliseconds since 1970 as yyyy-mm-dd. */
export function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

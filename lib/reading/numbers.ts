import type { Line } from './outline';
import { quoteOf } from './quote';
import type { Numbers, Quantity } from './reading';

const RATE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b)`;
const FROM_TO = new RegExp(
  String.raw`\bfrom\s(?:about\s)?(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent)?\s(?:to|up to)\s(?:at least\s)?${RATE}`,
  'i',
);
const TODAY = new RegExp(
  String.raw`\b(?:baseline|currently|today|now|at present|last (?:year|quarter|month|time))\b[^.\d]{0,25}${RATE}`,
  'i',
);
const TODAY_BEHIND = new RegExp(
  String.raw`${RATE}\s(?:today|now|currently|at present|last (?:year|quarter|month|time))\b`,
  'i',
);
const WANTED = new RegExp(
  String.raw`(?:\b(?:at least|or more|target|reach(?:es)?|above|over|keep (?:it )?at|confirmed (?:at|from)|wins? at)|>=?|≥)\s[^.\d]{0,12}${RATE}`,
  'i',
);
const SPLIT =
  /\b(?:half|halves|50\s?[/:-]\s?50|a\/b|two (?:versions|groups|halves|arms)|control|holdout|than (?:those|the ones|people|customers|members|users))\b/i;
// People come in plain counts; "2025" is a year and "Tier 1" a name.
const PEOPLE =
  /(?<!\b(?:tier|level|phase|stage|version|no\.?|week|day)\s)(?:\bn\s?[=≈~]\s?|\b)(\d{1,3}(?:[, ]\d{3})+|\d{2,7})(\.\d)?\s?(k)?\b(?=\s?(?:[a-z-]+\s){0,2}(?:people|contacts?|accounts?|households?|addresses|members?|subscribers?|users?|customers?|names?|companies|visitors?|donors?|patients?|students?|recipients?|buyers?|guests?)\b)/i;

/** People a line counts, or null. Years are no counts. */
export function peopleIn(text: string): number | null {
  const match = PEOPLE.exec(text.slice(0, 600));
  if (!match?.[1]) return null;
  const count = Number(match[1].replace(/[, ]/g, '') + (match[2] ?? '')) * (match[3] ? 1000 : 1);
  return !match[3] && /^(?:19|20)\d\d$/.test(match[1]) ? null : count;
}

/** The plan's own numbers, from the lines that state its parts; `target` and `lift` are what is expected or demanded. */
export function numbersOf(lines: readonly (Line | null)[], audience: readonly (Line | null)[]): Numbers {
  const rates = lines.filter((line): line is Line => line !== null);
  const change = first(rates, FROM_TO);
  const baseline = change?.[0] ?? first(rates, TODAY)?.[0] ?? first(rates, TODAY_BEHIND)?.[0] ?? null;
  const target = change?.[1] ?? first(rates, WANTED)?.[0] ?? null;
  const lift =
    baseline && target && baseline.value > 0
      ? { value: target.value / baseline.value - 1, quote: target.quote }
      : null;
  const people = audience.flatMap((line) => {
    const value = line && peopleIn(line.text);
    return line && value ? [{ value, quote: quoteOf(line) }] : [];
  });
  const compared = [...rates, ...audience].some((line) => line !== null && SPLIT.test(line.text));
  return { reach: people[0] ?? null, share: null, baseline, target, lift, arms: compared ? 2 : 1 };
}

function first(lines: readonly Line[], pattern: RegExp): Quantity[] | null {
  for (const line of lines) {
    const match = pattern.exec(line.text.slice(0, 600));
    if (match)
      return match
        .slice(1)
        .filter(Boolean)
        .map((digits) => ({ value: Number(digits.replace(',', '.')) / 100, quote: quoteOf(line) }));
  }
  return null;
}

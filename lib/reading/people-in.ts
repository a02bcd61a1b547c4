import { amountsIn } from '../text/amounts';

// People come in plain counts; "2025" is a year and "Tier 1" a name.
const PEOPLE =
  /^\s?(?:[\p{L}-]+\s){0,2}(?:people|contacts?|accounts?|households?|addresses|members?|subscribers?|users?|customers?|names?|companies|firms|visitors?|donors?|patients?|students?|recipients?|buyers?|guests?|families|owners?|tenants?|readers?|players?|teachers?|parents?|schools?|employees|nurses?|engineers?|shops?|cafés?|farmers?|drivers?|riders?|passengers?|listeners?|followers?|pupils?|managers?|directors?|workspaces?|trials?|leads?|letters?|cards?|e-?mails)\b/iu;
const NAMED =
  /\b(?:tier|level|phase|stage|version|no\.?|number|week|day|route|room|page|aged?|over|under)\s$/i;
const SAMPLE = /\bn\s?[=≈~]\s?$/i;
/** Fewer are an example, not a reach. */
const FEWEST = 10;

/** People a line counts, or null. Years, ages and numbered things are no counts. */
export function peopleIn(text: string): number | null {
  for (const { value, unit, start, end } of amountsIn(text)) {
    if (unit !== 'count' || value < FEWEST || !Number.isInteger(value)) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    const year = /^(?:19|20)\d\d$/.test(text.slice(start, end));
    if (SAMPLE.test(before)) return value;
    if (!year && !NAMED.test(before) && PEOPLE.test(text.slice(end))) return value;
  }
  return null;
}

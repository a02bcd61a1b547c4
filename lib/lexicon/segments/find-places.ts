import { Phrases } from '../phrases';
import type { Word } from '../words';
import { isCapitalised } from './people';
import { COUNTRY_CODES, PLACE_CODES, PLACES } from './places';
import type { Span } from './settle';

const names = new Phrases<true>();
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
for (const code of COUNTRY_CODES.split(' ')) {
  const name = countries.of(code);
  if (name !== undefined)
    for (const part of name.split(/[()&]/)) if (part.trim() !== '') names.add(part.trim(), true);
}
for (const name of PLACES.split(',')) names.add(name.trim(), true);
const codes = new Set(PLACE_CODES.split(' '));

/** Capitalised words behind "in" that are no places: times, and what plans are written in. */
const NO_PLACE = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2 week month phase round step version variant group test google facebook linkedin instagram meta youtube tiktok hubspot salesforce notion excel slack mailchimp figma canva christmas easter ramadan eid advent lent english product marketing sales finance crm kpi our the i we'.split(
    ' ',
  ),
);
const WHERE = new Set(['in', 'near', 'around', 'across', 'outside', 'throughout']);

function titleCase(words: readonly Word[]): boolean {
  if (words.some((word) => !word.joins && !word.breaks)) return false;
  const letters = words.filter((word) => word.lower.length > 3);
  return letters.length > 3 && letters.filter(isCapitalised).length > letters.length * 0.6;
}

/** Places: by name, "Leeds-based", or an unknown capitalised name behind "in", "near", "across". */
export function findPlaces(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  const heading = titleCase(words);
  for (const [at, word] of words.entries()) {
    if (!isCapitalised(word)) continue;
    const name = names.at(words, at)[0];
    if (name !== undefined || codes.has(word.text)) {
      spans.push({ dimension: 'geography', first: at, last: at + (name?.count ?? 1) - 1 });
      continue;
    }
    const based = words[at + 1]?.lower === 'based' && words[at + 1]?.tight === true;
    const before = words[at - 1];
    const behind = before !== undefined && word.joins && WHERE.has(before.lower) && at > 1;
    if (NO_PLACE.has(word.lower) || /\d/.test(word.text) || word.text === word.text.toUpperCase()) continue;
    if (based || (behind && !heading)) spans.push({ dimension: 'geography', first: at, last: at });
  }
  return spans;
}

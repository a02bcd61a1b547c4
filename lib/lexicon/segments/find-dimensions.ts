import type { SegmentDimension } from '../../reading/reading';
import { Phrases } from '../phrases';
import { longestFirst, withoutOverlap } from '../spans';
import { WordPatterns } from '../word-patterns';
import { isNumber, type Word, wordsOf } from '../words';
import { findClauses } from './clauses';
import { exclusions } from './exclusions';
import { findPlaces } from './find-places';
import { segmentPatterns } from './patterns';
import { isFirm, isPeople, isRoleByEnding } from './people';
import { type SegmentTerms, segmentTerms } from './terms';

/** One thing a text says about who is meant. */
export interface FoundDimension {
  dimension: SegmentDimension;
  start: number;
  end: number;
  /** 2: behaviour with a time or number, which anybody can filter by, or a segment the company has defined. */
  weight: 1 | 2;
}

interface Term {
  dimension: SegmentDimension;
  timed: boolean;
  sense: 'sure' | 'beside' | 'as-written';
  written: string;
}

export interface Span {
  dimension: SegmentDimension;
  first: number;
  last: number;
  /** It counts double. */
  timed?: boolean;
}

const SENSES = [
  ['sure', 'sure'],
  ['beside', 'beside'],
  ['asWritten', 'as-written'],
] as const;

function termsOf(tables: readonly SegmentTerms[]): Term[] {
  return tables.flatMap((table) =>
    SENSES.flatMap(([field, sense]) =>
      (table[field] ?? '')
        .split(',')
        .map((written) => written.trim())
        .filter((written) => written !== '')
        .map((written) => ({ dimension: table.dimension, timed: table.weight === 2, sense, written })),
    ),
  );
}

/** An everyday word counts in front of people or organisations, one word between at most, or behind "in". */
function standsBeside(
  words: readonly Word[],
  at: number,
  count: number,
  dimension: SegmentDimension,
): boolean {
  for (let ahead = 0; ahead < 2; ahead++) {
    const word = words[at + count + ahead];
    if (word === undefined || !word.joins) break;
    if (isPeople(word) || isFirm(word) || ROLE_NOUNS.has(word.stem)) return true;
  }
  if (dimension !== 'industry' && dimension !== 'role') return false;
  const before = words[at - 1];
  const after = words[at + count];
  return (
    before?.lower === 'in' &&
    words[at]?.joins === true &&
    (after === undefined || !after.joins || after.lower === 'who' || after.lower === 'with')
  );
}

const ROLE_NOUNS = new Set(
  'manager director lead leader head officer coordinator administrator assistant team professional buyer executive specialist analyst associate agent staff'.split(
    ' ',
  ),
);

/** "4,000 subscribers", "the 300 oldest members", "60 of our tenants": a group that has been counted. */
function counted(words: readonly Word[], at: number): Span | null {
  if (!isNumber(words[at]) || words[at]?.lower === 'one') return null;
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const word = words[ahead];
    if (word === undefined || word.breaks || (!word.joins && ahead > at + 1)) return null;
    if (
      /^(?:%|per|in|at|by|from|to|or|and|than|day|days|weeks|times|points|x|more|fewer|extra|new|additional|minutes|hours|weeks?|months?)$/.test(
        word.lower,
      )
    )
      return null;
    if ((isPeople(word) || isFirm(word)) && word.lower !== word.stem)
      return { dimension: 'list', first: at, last: ahead };
  }
  return null;
}

/** "machinists who ...", "10 curators": a trade the tables do not know. */
function roleByEnding(words: readonly Word[], at: number): Span | null {
  const word = words[at];
  if (word === undefined || !isRoleByEnding(word)) return null;
  const after = words[at + 1];
  const followed =
    after?.joins === true &&
    /^(?:who|whose|in|at|of|from|with|aged|on|near|living|working|running|using|that)$/.test(after.lower);
  const before = words[at - 1];
  const counted =
    before !== undefined &&
    word.joins &&
    (isNumber(before) ||
      /^(?:for|to|to reach|reach|among|independent|local|retired|young|freelance|female|male)$/.test(
        before.lower,
      ));
  return followed || counted ? { dimension: 'role', first: at, last: at } : null;
}

/** Builds a finder; a company's own segments are tables added in front. */
export function dimensionFinder(tables: readonly SegmentTerms[]): (text: string) => FoundDimension[] {
  const phrases = new Phrases<Term>();
  for (const term of termsOf(tables)) phrases.add(term.written, term);
  const products = new Set(
    tables
      .filter(({ dimension }) => dimension === 'technology')
      .flatMap((table) => `${table.sure},${table.beside ?? ''}`.split(',').map((name) => name.trim())),
  );
  const patterns = new WordPatterns<SegmentDimension>({
    people: isPeople,
    firms: isFirm,
    word: (word) => /^\p{L}{3}/u.test(word.text) && !/^(?:the|and|our|will|this|that)$/.test(word.lower),
    product: (word) => products.has(word.lower),
  });
  for (const [dimension, list] of Object.entries(segmentPatterns))
    for (const says of list) patterns.add(says, dimension as SegmentDimension);

  const named = (words: readonly Word[], at: number): Span | null => {
    for (const { value, count } of phrases.at(words, at)) {
      const span = { dimension: value.dimension, first: at, last: at + count - 1, timed: value.timed };
      if (value.sense === 'sure') return span;
      const written = words[at]?.text ?? '';
      if (
        value.sense === 'as-written' &&
        (written === value.written || written === `${value.written}s` || count > 1)
      )
        return span;
      if (value.sense === 'beside' && standsBeside(words, at, count, value.dimension)) return span;
    }
    return null;
  };

  return (text) => {
    const words = wordsOf(text);
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const span = named(words, at);
      if (span !== null) {
        spans.push(span);
        at = span.last;
      } else {
        const other = roleByEnding(words, at);
        if (other !== null) spans.push(other);
      }
    }
    for (let at = 0; at < words.length; at++) {
      const group = counted(words, at);
      if (group !== null) spans.push(group);
    }
    for (const { value, first, last } of patterns.find(words)) spans.push({ dimension: value, first, last });
    spans.push(...findPlaces(words), ...findClauses(words));
    return settle(words, spans);
  };
}

/**
 * Drops what is excluded or negated, all but the longest of several hits of one dimension at one place, second readings
 * of the same words, and head counts that are company sizes ("80 employees").
 */
function settle(words: readonly Word[], spans: readonly Span[]): FoundDimension[] {
  const excluded = new Set<number>();
  for (const { first, last } of exclusions(words)) for (let at = first; at <= last; at++) excluded.add(at);
  const meant = spans.filter(({ dimension, first }) => {
    const before = words[first - 1]?.lower;
    const denied = (before === 'not' || before === 'no' || before === 'non') && dimension !== 'behaviour';
    return !excluded.has(first) && !denied;
  });
  const listsLast = (a: Span, b: Span): number =>
    Number(a.dimension === 'list') - Number(b.dimension === 'list');
  const lane = ({ dimension }: Span): string => (dimension === 'list' ? 'company-size' : dimension);
  const places = new Set<string>();
  return withoutOverlap(meant.sort(longestFirst).sort(listsLast), lane)
    .filter(({ first, last }) => !places.has(`${first} ${last}`) && places.add(`${first} ${last}`))
    .map(({ dimension, first, last, timed }) => ({
      dimension,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      weight: timed === true ? 2 : 1,
    }));
}

/** What a text says about who is meant, in order; `isCapitalised` names count as places only behind "in", "near" ... */
export const findDimensions = dimensionFinder(segmentTerms);

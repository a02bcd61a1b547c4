import type { SegmentDimension } from '../../reading/reading';
import { lexiconInUse } from '../in-use';
import { Phrases } from '../phrases';
import { WordPatterns } from '../word-patterns';
import { type Word, wordsOf } from '../words';
import { findClauses } from './clauses';
import { findPlaces } from './find-places';
import { counted, roleByEnding } from './groups';
import { segmentPatterns } from './patterns';
import { isFirm, isPeople } from './people';
import { type FoundDimension, type Span, settle } from './settle';
import { type SegmentTerms, segmentTerms } from './terms';

export type { FoundDimension } from './settle';

interface Term {
  dimension: SegmentDimension;
  timed: boolean;
  sense: 'sure' | 'beside' | 'as-written';
  written: string;
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

/** What a text says about who is meant, in order */
export const findBuiltInDimensions = dimensionFinder(segmentTerms);

/** The same with the lexicon in use. */
export const findDimensions: typeof findBuiltInDimensions = (text) =>
  (lexiconInUse()?.findDimensions ?? findBuiltInDimensions)(text);

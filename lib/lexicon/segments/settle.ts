import type { SegmentDimension } from '../../reading/reading';
import { longestFirst, withoutOverlap } from '../spans';
import type { Word } from '../words';
import { exclusions } from './exclusions';

/** One thing a text says about who is meant. */
export interface FoundDimension {
  dimension: SegmentDimension;
  start: number;
  end: number;
  /** 2: behaviour with a time or number, which anybody can filter by, or a segment the company has defined. */
  weight: 1 | 2;
}

/** The same, in words of the text. */
export interface Span {
  dimension: SegmentDimension;
  first: number;
  last: number;
  /** It counts double. */
  timed?: boolean;
}

/**
 * Drops what is excluded or negated, all but the longest of several hits of one dimension at one place, second readings
 * of the same words, and head counts that are company sizes ("80 employees").
 */
export function settle(words: readonly Word[], spans: readonly Span[]): FoundDimension[] {
  if (spans.length === 0) return [];
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

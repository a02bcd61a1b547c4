/** Words `first` to `last` of a text. */
export interface WordSpan {
  first: number;
  last: number;
}

/**
 * The spans that overlap none given before them, in the order of the text: whoever comes first holds the place.
 * Spans of different lanes do not get in each other's way.
 */
export function withoutOverlap<S extends WordSpan>(
  spans: readonly S[],
  lane: (span: S) => string = () => '',
): S[] {
  const held = new Set<string>();
  const kept = spans.filter((span) => {
    const places: string[] = [];
    for (let at = span.first; at <= span.last; at++) places.push(`${lane(span)} ${at}`);
    if (places.some((place) => held.has(place))) return false;
    for (const place of places) held.add(place);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** Longest first; of equal ones the earlier. For `sort`. */
export function longestFirst(a: WordSpan, b: WordSpan): number {
  return b.last - b.first - (a.last - a.first) || a.first - b.first;
}

import { type Case, fitConditionalLogit } from './conditional-logit';

/** A feature that fewer documents show says nothing about briefs in general. */
const SEEN_AT_LEAST = 3;
/** Single words must be common: those of a few briefs would only remember them. */
const WORDS = [
  ['word:', 18],
  ['first:', 18],
  ['stem:', 18],
  ['pair:', 20],
  ['before:', 24],
  ['after:', 24],
  ['heading:', 12],
  ['opens:', 12],
  ['claims:', 5],
  ['counts:', 5],
  ['describes:', 5],
  ['meaning:', 3],
] as const;

/** A table of rounded weights for some cases, the ones that matter alone. `ridge` and `against`: see fitConditionalLogit. */
export function fitted(
  cases: Case[],
  ridge: number,
  against?: (name: string) => boolean,
): Record<string, number> {
  const names = namesSeenOften(cases);
  const rounded = Object.entries(fitConditionalLogit(cases, names, ridge, against)).map(
    ([name, value]) => [name, Math.round(value * 100) / 100] as const,
  );
  return Object.fromEntries(
    rounded
      .filter(([name, value]) => Math.abs(value) >= (isWord(name) ? 0.15 : 0.05))
      .sort((a, b) => b[1] - a[1]),
  );
}

function namesSeenOften(cases: readonly Case[]): string[] {
  const seen = new Map<string, number>();
  for (const { candidates, times } of cases) {
    const shown = new Set<string>();
    for (const features of candidates) for (const name in features) shown.add(name);
    for (const name of shown) seen.set(name, (seen.get(name) ?? 0) + times);
  }
  const enough = (name: string) => WORDS.find(([prefix]) => name.startsWith(prefix))?.[1] ?? SEEN_AT_LEAST;
  return [...seen].filter(([name, often]) => often >= enough(name)).map(([name]) => name);
}

/** Whether a feature is a plain word rather than a cue with a meaning of its own. */
export function isWord(name: string): boolean {
  return WORDS.some(([prefix]) => name.startsWith(prefix));
}

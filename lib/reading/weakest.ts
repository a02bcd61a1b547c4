import type { CorePart } from './ranked-part';

/** For each core part how likely it meets each of its requirements, in natural-log odds. */
export type Odds = Readonly<Record<CorePart, readonly number[]>>;

/** Odds against all together that are tolerated; below one, as taking a campaign for an experiment is the worse mistake. */
const TOLERATED = 0.8;

/**
 * The part to ask about where every requirement of an experiment is likely by itself but all of them together are not.
 * Null where they hold together, and where one of them fails anyway. The odds that independent things all hold are
 * close to one over the sum of the odds against each.
 */
export function weakestOf(odds: Odds): CorePart | null {
  const all = Object.values(odds).flat();
  if (Math.min(...all) <= 0) return null;
  const against = all.reduce((sum, one) => sum + Math.exp(-one), 0);
  if (against < TOLERATED) return null;
  const parts = Object.keys(odds) as CorePart[];
  return parts.sort((a, b) => Math.min(...odds[a]) - Math.min(...odds[b]))[0] ?? null;
}

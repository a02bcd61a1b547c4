import type { CorePart } from './ranked-part';

/** For each core part how likely it meets each of its requirements, by name, in natural-log odds. */
export type Odds = Readonly<Record<CorePart, Readonly<Record<string, number>>>>;

/** What to ask about: a part and the requirement of it that stands least sure. */
export interface Weakest {
  part: CorePart;
  requirement: string;
}

/**
 * Odds against all together that are tolerated. Taking a campaign for an experiment is the worse mistake, and asking costs
 * the writer one click: at 0.3 about one campaign in thirty passes, at 0.7 one in twelve, and more experiments unasked.
 */
const TOLERATED = 0.3;

/**
 * What to ask about where every requirement of an experiment is likely by itself but all of them together are not.
 * Null where they hold together, and where one of them fails anyway. The odds that independent things all hold are
 * close to one over the sum of the odds against each.
 */
export function weakestOf(odds: Odds): Weakest | null {
  const all = (Object.keys(odds) as CorePart[])
    .flatMap((part) => Object.entries(odds[part]).map(([requirement, of]) => ({ part, requirement, of })))
    .sort((a, b) => a.of - b.of);
  const [weakest] = all;
  if (!weakest || weakest.of <= 0) return null;
  const against = all.reduce((sum, { of }) => sum + Math.exp(-of), 0);
  return against < TOLERATED ? null : { part: weakest.part, requirement: weakest.requirement };
}

import type { CorePart } from './ranked-part';
import type { Odds } from './requirements';

/** What to ask about: a part and the requirement of it that stands least sure. */
export interface Weakest {
  part: CorePart;
  requirement: string;
}

/** The requirement of an experiment that stands least sure; null where it fails anyway, which is said as it is. */
export function weakestOf(odds: Odds): Weakest | null {
  const [weakest] = requirementsIn(odds).sort((a, b) => a.of - b.of);
  return weakest && weakest.of > 0 ? { part: weakest.part, requirement: weakest.requirement } : null;
}

/** Every requirement by itself. */
export function requirementsIn(odds: Odds): (Weakest & { of: number })[] {
  return (Object.keys(odds) as CorePart[]).flatMap((part) =>
    Object.entries(odds[part]).map(([requirement, of]) => ({ part, requirement, of })),
  );
}

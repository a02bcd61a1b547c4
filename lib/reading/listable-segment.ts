import type { Choice, Weights } from './choose';
import type { Line } from './outline';
import { SURE_LABEL } from './said-by-label';
import { specificOdds } from './specific';
import { weights } from './weights';

/** How much less likely than the best a passage may be to be thought of instead, in natural-log odds. */
const CLOSE = 2;
/** How many are thought of at all. */
const FEW = 4;
/** How much it counts that a list could be built from the words, and the most that may speak for or against. */
const WEIGHT = 0.6;
const MOST = 3;

/**
 * Of the passages that say about equally well whom it is for, the one a list could be built from: plans name their
 * people many times, once exactly and often in passing. What stands in its own field is meant, exact or not.
 * `choices`: best first.
 */
export function listableSegment(
  choices: readonly Choice<Line>[],
  table: Weights = weights.specific,
): Choice<Line> | null {
  const [best] = choices;
  if (!best || (best.features.label ?? 0) >= SURE_LABEL) return best ?? null;
  const worth = ({ score, candidate }: Choice<Line>) =>
    score + WEIGHT * Math.max(-MOST, Math.min(MOST, specificOdds(candidate, table)));
  return choices
    .slice(0, FEW)
    .filter(({ score }) => score > 0 && score >= best.score - CLOSE)
    .reduce((chosen, other) => (worth(other) > worth(chosen) ? other : chosen), best);
}

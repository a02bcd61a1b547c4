import type { WeightTable } from '../lib/reading/find-parts';
import type { Document } from './document';
import { fitJudgements } from './fit-judgements';
import { fitParts } from './fit-parts';
import { fitted } from './fitted';
import { heldOutCases } from './held-out-cases';

/** A document is one case with hundreds of words; its weights may be larger. */
const RIDGE_OF_DOCUMENT = 0.4;
const RIDGE_OF_TOGETHER = 1;
/**
 * How much more it counts that each requirement holds by itself than the fit alone would have it: our own briefs are full
 * of near misses, and in others a brief that meets every requirement plainly is an experiment.
 */
const ALL_HOLD = 1;

/** All weights; `cases`: those of `heldOutCases` for every fold. */
export function fitAll(
  some: readonly Document[],
  parts = fitParts(some),
  cases = heldOutCases(some),
): WeightTable {
  const together = fitted(cases.together, RIDGE_OF_TOGETHER);
  return {
    ...parts,
    ...fitJudgements(some),
    document: fitted(cases.document, RIDGE_OF_DOCUMENT),
    together: { ...together, allHold: (together.allHold ?? 0) + ALL_HOLD },
  };
}

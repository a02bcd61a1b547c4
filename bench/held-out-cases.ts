import type { Features } from '../lib/reading/cues/cue';
import { documentFeatures } from '../lib/reading/document';
import { documentWords } from '../lib/reading/document-words';
import {
  type Asked,
  presenceOf,
  type Rankings,
  rankParts,
  type WeightTable,
} from '../lib/reading/find-parts';
import { requirementsOf } from '../lib/reading/requirements';
import { weightsFor } from '../lib/reading/sectioned';
import { togetherFeatures } from '../lib/reading/together';
import type { Case } from './conditional-logit';
import type { Document } from './document';
import { fitJudgements } from './fit-judgements';
import { fitParts } from './fit-parts';
import { folds } from './folds';

/** How many parts the documents are split into to see how sure the weights of parts really are. */
const INNER = 3;

/** What is asked of whole documents, as cases of a fit. */
export type CasesOfWholes = Record<Asked, Case[]>;

/**
 * What tells of each document whether it is a brief, and whether it is an experiment. Weights of parts and judgements
 * are fitted on other folders than those whose odds they tell, or they would look too sure. `which` folds; all unless
 * said otherwise.
 */
export function heldOutCases(some: readonly Document[], which = [...Array(INNER).keys()]): CasesOfWholes {
  const cases: CasesOfWholes = { document: [], together: [] };
  for (const { train, test } of folds(some, INNER).filter((_, at) => which.includes(at))) {
    const held = { ...fitParts(train), ...fitJudgements(train), document: {}, together: {} };
    for (const one of test) {
      const rankings = rankParts(one.candidates, weightsFor(one.brief, held));
      cases.document.push(documentCase(one, rankings));
      const together = togetherCase(one, rankings, held);
      if (together) cases.together.push(together);
    }
  }
  return cases;
}

function documentCase(one: Document, rankings: Rankings): Case {
  const facts = documentFeatures(one.brief, one.lines, presenceOf(rankings));
  return wholeCase(one, facts, one.gold.verdict !== 'not-a-brief');
}

/** Null where the document is no brief, or a core part has no line that could be it. */
function togetherCase(one: Document, rankings: Rankings, held: WeightTable): Case | null {
  const required = one.gold.verdict === 'not-a-brief' ? null : requirementsOf(rankings, one.stated, held);
  return (
    required &&
    wholeCase(one, togetherFeatures(required.odds, required.signal), one.gold.verdict === 'experiment')
  );
}

const wholeCase = (one: Document, facts: Features, is: boolean): Case => ({
  candidates: [{ ...documentWords(one.brief, one.lines), ...facts }],
  right: new Set(is ? [0] : []),
  times: one.times,
});

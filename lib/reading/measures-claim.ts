import { SETTLED, score, scoreOfSpeech, type Weights } from './choose';
import { claimAgainst, effectOf } from './claim-features';
import { stemsOf } from './content-stems';
import { weights } from './weights';

/** How a measure stands to a claim. */
export interface ClaimMatch {
  /** How much speaks for it counting what the claim says will happen, in natural-log odds. */
  odds: number;
  /** `unclear` where neither names an effect Assay knows and nothing else speaks: then nobody is told that they do not fit. */
  matches: 'yes' | 'no' | 'unclear';
}

/** Natural-log odds of what is rather so. */
const RATHER = 0.5;

/** Whether a measure counts what a claim says will happen. */
export function measuresClaim(
  claim: string,
  measure: string,
  table: Weights = weights.measuresClaim,
): ClaimMatch {
  const f = claimAgainst(claim)(measure);
  const said = scoreOfSpeech('claims', effectOf(claim), table) + scoreOfSpeech('counts', measure, table);
  const fits = score(f, table) + said;
  // The response by version says which version is responded to, whatever the response is.
  const odds = f.countsAnyEffect && f.comparesGroups ? Math.max(fits, RATHER) : fits;
  if (odds <= 0) return { odds, matches: 'no' };
  const unclear = (f.claimsNoEffect || f.countsNoEffect) && !f.sharesAWord && !f.countsAnyEffect;
  return {
    odds: namesItself(claim, measure, f.sameEffect === 1) ? Math.max(odds, SETTLED) : odds,
    matches: unclear ? 'unclear' : 'yes',
  };
}

/**
 * Whether the claim names the measure in so many words: "their order rate of the sampler will rise". One word will do
 * where it is the same act: "will book more often", "booking rate, at least 7 %".
 */
function namesItself(claim: string, measure: string, sameEffect: boolean): boolean {
  const [name = ''] = measure.replace(LABEL, '').split(/[,;:(\d]/, 1);
  const words = stemsOf(name);
  const said = new Set(stemsOf(claim));
  return words.length > (sameEffect ? 0 : 1) && words.every((word) => said.has(word));
}
const LABEL = /^[^:]{2,30}:/;

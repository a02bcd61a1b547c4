import { SETTLED, score } from './choose';
import { claimFeatures } from './claim-features';
import { stemsOf } from './content-stems';
import { weights } from './weights';

/** How much speaks for a measure counting what a claim says will happen, in natural-log odds. */
export function claimOdds(claim: string, measure: string): number {
  const f = claimFeatures(claim, measure);
  const odds = score(f, weights.measuresClaim);
  return odds > 0 && namesItself(claim, measure, f.sameEffect === 1) ? Math.max(odds, SETTLED) : odds;
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

/**
 * Whether a measure counts what a claim says will happen. `unclear` where neither names an effect Assay knows and
 * nothing else speaks: then nobody is told that they do not fit.
 */
export function measuresClaim(claim: string, measure: string): 'yes' | 'no' | 'unclear' {
  const f = claimFeatures(claim, measure);
  const odds = score(f, weights.measuresClaim);
  if (odds <= 0) return 'no';
  return (f.claimsNoEffect || f.countsNoEffect) && !f.sharesAWord && !f.countsAnyEffect ? 'unclear' : 'yes';
}

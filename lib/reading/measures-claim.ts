import { score } from './choose';
import { claimFeatures } from './claim-features';
import { weights } from './weights';

/** How much speaks for a measure counting what a claim says will happen, in natural-log odds. */
export function claimOdds(claim: string, measure: string): number {
  return score(claimFeatures(claim, measure), weights.measuresClaim);
}

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

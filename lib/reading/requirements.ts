import { type Choice, SETTLED } from './choose';
import { falsifiableOdds } from './falsifiable';
import { chosen, type Rankings, type WeightTable } from './find-parts';
import { listableSegment } from './listable-segment';
import { type ClaimMatch, measuresClaim } from './measures-claim';
import type { Line } from './outline';
import type { CorePart } from './ranked-part';
import { type Claims, claimsOf } from './rivals';
import { SURE_LABEL } from './said-by-label';
import { reachOdds } from './signal';
import { specificOdds } from './specific';
import { testedOdds } from './tested';
import { weights } from './weights';

/** For each core part how likely it meets each of its requirements, by name, in natural-log odds. */
export type Odds = Readonly<Record<CorePart, Readonly<Record<string, number>>>>;

/** The likeliest lines for the three core parts, however likely, and how far they meet what makes an experiment. */
export interface Requirements {
  claims: Claims;
  segment: Choice<Line>;
  signal: Choice<Line>;
  match: ClaimMatch;
  odds: Odds;
}

/** The requirements that the signal counts what the hypothesis says, and that the people can be listed. */
export const MATCH = 'matches';
export const LISTABLE = 'listable';

/** Natural-log odds of a probability. */
const oddsOf = (probability: number) => Math.log(probability / (1 - probability));

/** Null where a core part has no line that could be it. `lines`: those that may state a part. */
export function requirementsOf(
  rankings: Rankings,
  lines: readonly Line[],
  table: WeightTable = weights,
): Requirements | null {
  const segment = listableSegment(rankings.segment.choices, table.specific);
  const [signal] = rankings.signal.choices;
  const claims = claimsIn(rankings, segment);
  if (!claims || !segment || !signal) return null;
  const claim = claims.primary.candidate;
  const match = measuresClaim(claim.text, signal.candidate.text, table.measuresClaim);
  const odds = (part: CorePart) => oddsOf(rankings[part].presence);
  // What stands in its own field is meant as that part, however little it says.
  const oddsInField = (part: CorePart, { features }: Choice<Line>) =>
    (features.label ?? 0) >= SURE_LABEL ? Math.max(SETTLED, odds(part)) : odds(part);
  return {
    claims,
    segment,
    signal,
    match,
    odds: {
      hypothesis: {
        present: odds('hypothesis'),
        falsifiable: falsifiableOdds(claim, table.falsifiable),
        tested: testedOdds(claim, lines),
      },
      segment: {
        present: oddsInField('segment', segment),
        [LISTABLE]: specificOdds(segment.candidate, table.specific),
      },
      signal: {
        present: oddsInField('signal', signal),
        response: -reachOdds(signal.candidate, claim, table.vanity),
        [MATCH]: match.odds,
      },
    },
  };
}

/** The hypotheses of a plan told apart; what is taken for another part is none. */
export function claimsIn(rankings: Rankings, segment: Choice<Line> | null): Claims | null {
  const line = (part: 'signal' | 'execution' | 'distribution' | 'window') =>
    chosen(rankings[part])?.candidate ?? null;
  const people = chosen(rankings.segment) && segment ? segment.candidate : null;
  const taken = [people, line('signal'), line('execution'), line('distribution'), line('window')];
  return claimsOf(rankings.hypothesis.choices, line('signal'), taken);
}

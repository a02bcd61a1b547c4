import { type KindSign, kindSigns } from '../lexicon/kinds/kind-signs';
import { claimHalves } from './claim-halves';
import type { HypothesisType } from './reading';

/** From here on one kind is likelier than the others. */
const ENOUGH = 1;
/** What the other arm gets, and what is made, say less about the test than what the tested people get. */
const ASIDE = 0.5;

/**
 * Which of the eight kinds of claim a hypothesis makes: the kind with the most tell-tales in what is changed, what
 * people do and what is counted. Null where nothing speaks or two kinds speak equally loud: then the writer is asked.
 */
export function kindOf(claim: string, measure: string | null, made: string | null): HypothesisType | null {
  const { change, instead, effect } = claimHalves(claim);
  const texts: Record<KindSign['where'], string> = {
    change,
    effect,
    claim: claim.slice(0, 600),
    measure: (measure ?? '').slice(0, 300),
  };
  const points = new Map<HypothesisType, number>();
  const beside = `${instead} ${(made ?? '').slice(0, 300)}`;
  for (const { kind, where, points: worth, says } of kindSigns) {
    const own = says.test(texts[where]) ? worth : 0;
    const aside = where === 'change' && says.test(beside) ? worth * ASIDE : 0;
    points.set(kind, (points.get(kind) ?? 0) + own + aside);
  }
  const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || first[1] === second?.[1]) return null;
  return first[0];
}

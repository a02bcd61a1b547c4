import type { Candidate } from '../lib/reading/candidates';
import { rank, type Weights, wordWeight } from '../lib/reading/choose';
import type { Features } from '../lib/reading/cues/cue';
import { chosen } from '../lib/reading/find-parts';
import type { Line } from '../lib/reading/outline';
import { RANKED, type RankedPart } from '../lib/reading/ranked-part';
import { isSectioned, SECTIONED, weightsFor } from '../lib/reading/sectioned';
import { wordsAround } from '../lib/reading/word-features';
import { meaningAs } from '../lib/reading/word-meanings';
import type { Case } from './conditional-logit';
import { type Document, quotes } from './document';
import { fitted } from './fitted';
import { samePassage } from './same-passage';

const RIDGE = 0.7;
/**
 * Log-odds by which a part is given sooner or later than the fit alone would: a made-up owner or channel only annoys.
 */
const LEANING: Partial<Record<RankedPart, number>> = {
  execution: 0.4,
  distribution: -0.4,
  owner: -0.9,
};

export type PartWeights = Record<RankedPart, Weights>;

/** Weights of every part. */
export function fitParts(some: readonly Document[]): PartWeights {
  const weights: Partial<Record<RankedPart, Record<string, number>>> = {};
  const claims = new Map<Document, Line | null>();
  for (const part of RANKED) {
    const found = new Map(some.map((one) => [one, partCase(one, part, claims.get(one) ?? null)]));
    const table = fitted(
      some.flatMap((one) => found.get(one) ?? []),
      RIDGE,
    );
    weights[part] = { ...table, bias: (table.bias ?? 0) + (LEANING[part] ?? 0) };
    if (part === 'hypothesis') for (const one of some) claims.set(one, claimOf(one, weights));
  }
  return weights as PartWeights;
}

/** The hypothesis as these weights find it: what the other parts lean on. */
function claimOf(one: Document, weights: Readonly<Record<string, Weights>>): Line | null {
  const { hypothesis = {} } = weightsFor(one.brief, weights);
  const ranking = rank(one.candidates('hypothesis', null), hypothesis, wordWeight('hypothesis'));
  return chosen(ranking)?.candidate ?? null;
}

/** The parts whose facts count anew in documents laid out in sections; of the others nothing better was learnt. */
const COUNT_ANEW: readonly RankedPart[] = ['hypothesis', 'segment', 'signal', 'window'];

function withWords({ candidate, features }: Candidate, part: RankedPart, sectioned: boolean): Features {
  const all: Features = { ...features, ...meaningAs(candidate.text) };
  if (sectioned && COUNT_ANEW.includes(part))
    for (const name in features) all[SECTIONED + name] = features[name] ?? 0;
  for (const word of wordsAround(candidate)) all[word] = wordWeight(part);
  return all;
}

function partCase(one: Document, part: RankedPart, claim: Line | null): Case | null {
  const { gold } = one;
  if (gold.verdict === 'not-a-brief' || !(part in gold)) return null;
  const candidates = one.candidates(part, part === 'hypothesis' ? null : claim);
  const wanted = quotes(gold, part);
  const right = new Set(
    candidates.flatMap(({ candidate }, i) =>
      wanted.some((one) => samePassage(candidate.text, one)) ? [i] : [],
    ),
  );
  if (wanted.length > 0 && right.size === 0) return null;
  return {
    candidates: candidates.map((candidate) => withWords(candidate, part, isSectioned(one.brief))),
    right,
    times: one.times,
  };
}

import type { Candidate } from '../lib/reading/candidates';
import { rank, type Weights, wordWeight } from '../lib/reading/choose';
import type { Features } from '../lib/reading/cues/cue';
import { documentFeatures } from '../lib/reading/document';
import { documentWords } from '../lib/reading/document-words';
import { chosen, presenceOf, rankParts, type WeightTable } from '../lib/reading/find-parts';
import type { Line } from '../lib/reading/outline';
import { RANKED, type RankedPart } from '../lib/reading/ranked-part';
import { wordsAround } from '../lib/reading/word-features';
import { meaningAs } from '../lib/reading/word-meanings';
import type { Case } from './conditional-logit';
import { type Document, quotes } from './document';
import { fitJudgements } from './fit-judgements';
import { fitted } from './fitted';
import { samePassage } from './same-passage';

const RIDGE = 0.7;
/** A document is one case with hundreds of words; its weights may be larger. */
const RIDGE_OF_DOCUMENT = 0.4;
/**
 * Log-odds by which a part is given sooner or later than the fit alone would: a made-up owner or channel only annoys.
 */
const LEANING: Partial<Record<RankedPart, number>> = {
  execution: 0.4,
  distribution: -0.4,
  owner: -0.9,
};

type PartWeights = Record<RankedPart, Weights>;

/** How many parts the documents are split into to see how sure the weights of parts really are. */
export const INNER = 3;

/** All weights; `cases`: those of `heldOutCases` for every fold. */
export function fitAll(
  some: readonly Document[],
  parts = fitParts(some),
  cases = heldOutCases(some),
): WeightTable {
  return {
    ...parts,
    ...fitJudgements(some),
    document: fitted(cases, RIDGE_OF_DOCUMENT),
  };
}

/**
 * What tells of each document whether it is a brief. Part weights are fitted on other documents than those whose
 * presence they tell, or they would look too sure. `which` folds; all unless said otherwise.
 */
export function heldOutCases(some: readonly Document[], which = [...Array(INNER).keys()]): Case[] {
  return folds(some, INNER)
    .filter((_, at) => which.includes(at))
    .flatMap(({ train, test }) => {
      const held = fitParts(train);
      return test.map((one) => documentCase(one, held));
    });
}

function documentCase(one: Document, parts: PartWeights): Case {
  const presence = presenceOf(rankParts(one.candidates, parts));
  return {
    candidates: [
      {
        ...documentWords(one.brief, one.lines),
        ...documentFeatures(one.brief, one.lines, presence),
      },
    ],
    right: new Set(one.gold.verdict === 'not-a-brief' ? [] : [0]),
    times: one.times,
  };
}

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
    if (part === 'hypothesis') for (const one of some) claims.set(one, claimOf(one, weights[part] ?? {}));
  }
  return weights as PartWeights;
}

/** The hypothesis as these weights find it: what the other parts lean on. */
function claimOf(one: Document, weights: Weights): Line | null {
  const ranking = rank(one.candidates('hypothesis', null), weights, wordWeight('hypothesis'));
  return chosen(ranking)?.candidate ?? null;
}

function withWords({ candidate, features }: Candidate, part: RankedPart): Features {
  const all: Features = { ...features, ...meaningAs(candidate.text) };
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
  return { candidates: candidates.map((one) => withWords(one, part)), right, times: one.times };
}

export function folds<T>(all: readonly T[], count: number): { train: T[]; test: T[] }[] {
  return Array.from({ length: count }, (_, fold) => ({
    train: all.filter((_, i) => i % count !== fold),
    test: all.filter((_, i) => i % count === fold),
  }));
}

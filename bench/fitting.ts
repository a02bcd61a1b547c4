import type { Candidate } from '../lib/reading/candidates';
import { rank, type Weights, WORD_WEIGHT } from '../lib/reading/choose';
import type { Features } from '../lib/reading/cues/cue';
import { documentFeatures } from '../lib/reading/document';
import { DOCUMENT_WORD, documentWords } from '../lib/reading/document-words';
import { chosen, presenceOf, rankParts, type WeightTable } from '../lib/reading/find-parts';
import { RANKED, type RankedPart } from '../lib/reading/ranked-part';
import type { Case } from './conditional-logit';
import { type Document, quotes } from './document';
import { fitJudgements } from './fit-judgements';
import { fitted } from './fitted';
import { samePassage } from './same-passage';

const RIDGE = 0.7;
/** A document is one case with hundreds of words; its weights may be larger. */
const RIDGE_OF_DOCUMENT = 0.4;
/**
 * Log-odds by which a part is given sooner or later than the fit alone would: a hypothesis missed costs the verdict,
 * a made-up owner or channel only annoys.
 */
const LEANING: Partial<Record<RankedPart, number>> = {
  hypothesis: 0.4,
  execution: 0.4,
  distribution: -0.4,
  owner: -0.4,
};

const counted = (word: string) => [word, DOCUMENT_WORD] as const;

type PartWeights = Record<RankedPart, Weights>;

/** All weights. `inner`: how many parts the documents are split into to see how sure the part weights really are. */
export function fitAll(some: readonly Document[], inner: number): WeightTable {
  const parts = fitParts(some);
  // Part weights are fitted on other documents than those whose presence they tell, or they would look too sure.
  const cases = folds(some, inner).flatMap(({ train, test }) => {
    const held = fitParts(train);
    return test.map((one) => documentCase(one, held));
  });
  // Taking a report for a brief is the worse mistake of the two: a document that is no brief counts twice.
  const none = cases.filter(({ right }) => right.size === 0);
  return { ...parts, ...fitJudgements(some), document: fitted([...cases, ...none], RIDGE_OF_DOCUMENT) };
}

function documentCase(one: Document, parts: PartWeights): Case {
  const presence = presenceOf(rankParts(one.candidates, parts));
  return {
    candidates: [
      {
        ...Object.fromEntries(documentWords(one.brief, one.lines).flatMap((words) => words.map(counted))),
        ...documentFeatures(one.brief, one.lines, presence),
      },
    ],
    right: new Set(one.gold.verdict === 'not-a-brief' ? [] : [0]),
  };
}

function fitParts(some: readonly Document[]): PartWeights {
  const weights: Partial<Record<RankedPart, Record<string, number>>> = {};
  for (const part of RANKED) {
    const cases = some.flatMap((one) => partCase(one, part, weights.hypothesis ?? {}));
    const table = fitted(cases, RIDGE);
    weights[part] = { ...table, bias: (table.bias ?? 0) + (LEANING[part] ?? 0) };
  }
  return weights as PartWeights;
}

function withWords({ features, words }: Candidate): Features {
  return { ...features, ...Object.fromEntries(words.map((word) => [word, WORD_WEIGHT])) };
}

function partCase(one: Document, part: RankedPart, hypothesis: Weights): Case[] {
  const { gold } = one;
  if (gold.verdict === 'not-a-brief' || !(part in gold)) return [];
  const claim =
    part === 'hypothesis'
      ? null
      : (chosen(rank(one.candidates('hypothesis', null), hypothesis))?.candidate ?? null);
  const candidates = one.candidates(part, claim);
  const wanted = quotes(gold, part);
  const right = new Set(
    candidates.flatMap(({ candidate }, i) =>
      wanted.some((one) => samePassage(candidate.text, one)) ? [i] : [],
    ),
  );
  if (wanted.length > 0 && right.size === 0) return [];
  return [{ candidates: candidates.map(withWords), right }];
}

export function folds<T>(all: readonly T[], count: number): { train: T[]; test: T[] }[] {
  return Array.from({ length: count }, (_, fold) => ({
    train: all.filter((_, i) => i % count !== fold),
    test: all.filter((_, i) => i % count === fold),
  }));
}

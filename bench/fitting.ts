import { readFileSync } from 'node:fs';
import type { Brief } from '../lib/brief/brief';
import { rank, type Weights } from '../lib/reading/choose';
import { documentFeatures } from '../lib/reading/document';
import {
  type Candidate,
  candidatesOf,
  chosen,
  presenceOf,
  RANKED,
  type RankedPart,
  rankParts,
  statements,
  type WeightTable,
} from '../lib/reading/find-parts';
import { type Line, outline } from '../lib/reading/outline';
import { type Case, fitConditionalLogit } from './conditional-logit';
import { type Labelled, samePassage } from './corpus';
import { fitJudgements } from './fit-judgements';
import { parseByName } from './parse-by-name';

const RIDGE: Record<RankedPart | 'document', number> = {
  hypothesis: 1,
  segment: 1,
  signal: 1,
  execution: 1.5,
  distribution: 1.5,
  window: 1,
  owner: 1,
  document: 1,
};
/** A feature that fewer documents show says nothing about briefs in general. */
const SEEN_AT_LEAST = 3;
/** A single word must be common: one that belongs to a few briefs would only remember them. */
const WORD_SEEN_AT_LEAST = 14;

export interface Document extends Labelled {
  brief: Brief;
  lines: Line[];
  stated: Line[];
  /** Candidates of a part given the hypothesis; reckoned once. */
  candidates: (part: RankedPart, hypothesis: Line | null) => readonly Candidate[];
}
type PartWeights = Record<RankedPart, Weights>;

export function load(one: Labelled): Document {
  const brief = parseByName(one.path, readFileSync(one.path, 'utf8'));
  const lines = outline(brief);
  const stated = statements(lines);
  const known = new Map<string, Candidate[]>();
  const candidates = (part: RankedPart, hypothesis: Line | null) => {
    const key = `${part} ${hypothesis ? stated.indexOf(hypothesis) : ''}`;
    const found = known.get(key) ?? candidatesOf(part, stated, brief.blocks.length, hypothesis);
    known.set(key, found);
    return found;
  };
  return { ...one, brief, lines, stated, candidates };
}

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
  return { ...parts, ...fitJudgements(some), document: fitted([...cases, ...none], RIDGE.document) };
}

function documentCase(one: Document, parts: PartWeights): Case {
  const presence = presenceOf(rankParts(one.candidates, parts));
  return {
    candidates: [documentFeatures(one.brief, one.lines, presence)],
    right: new Set(one.gold.verdict === 'not-a-brief' ? [] : [0]),
  };
}

function fitParts(some: readonly Document[]): PartWeights {
  const weights: Partial<Record<RankedPart, Record<string, number>>> = {};
  for (const part of RANKED) {
    const cases = some.flatMap((one) => partCase(one, part, weights.hypothesis ?? {}));
    weights[part] = fitted(cases, RIDGE[part]);
  }
  return weights as PartWeights;
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
  return [{ candidates: candidates.map(({ features }) => features), right }];
}

/** The line that states a part by the labels; null where none does. */
export function lineOf(one: Document, part: RankedPart): Line | null {
  const wanted = quotes(one.gold, part);
  return one.stated.find(({ text }) => wanted.some((quote) => samePassage(text, quote))) ?? null;
}

export function quotes(gold: Document['gold'], part: RankedPart): string[] {
  const quote = (gold[part] as { quote: string } | null | undefined)?.quote;
  return quote === undefined ? [] : [quote, ...(gold.alts?.[part] ?? [])];
}

export function folds<T>(all: readonly T[], count: number): { train: T[]; test: T[] }[] {
  return Array.from({ length: count }, (_, fold) => ({
    train: all.filter((_, i) => i % count !== fold),
    test: all.filter((_, i) => i % count === fold),
  }));
}

export function fitted(cases: Case[], ridge: number): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { candidates } of cases)
    for (const name of new Set(candidates.flatMap(Object.keys))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = cases.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      Object.fromEntries(Object.entries(features).filter(([name]) => (seen.get(name) ?? 0) >= (/^(?:word|first|pair|says):/.test(name) ? WORD_SEEN_AT_LEAST : SEEN_AT_LEAST))),
    ),
  }));
  const rounded = Object.entries(fitConditionalLogit(kept, ridge)).map(
    ([name, value]) => [name, Math.round(value * 100) / 100] as const,
  );
  return Object.fromEntries(
    rounded.filter(([, value]) => Math.abs(value) >= 0.05).sort((a, b) => b[1] - a[1]),
  );
}

import type { Brief } from '../brief/brief';
import { type Candidate, candidatesOf, statements } from './candidates';
import { type Choice, type Ranking, rank, type Weights, wordWeight } from './choose';
import type { Features } from './cues/cue';
import { documentFeatures } from './document';
import { likeliest } from './likeliest';
import { type Line, outline } from './outline';
import { RANKED, type RankedPart } from './ranked-part';
import { believed, saidByLabel } from './said-by-label';
import { weightsFor } from './sectioned';

/** Yes-or-no questions about the parts found. */
export type Judged = 'falsifiable' | 'specific' | 'measuresClaim' | 'vanity' | 'threshold';
/** Questions about a whole document: is it a plan, and is it an experiment by all its parts together? */
export type Asked = 'document' | 'together';
export type WeightTable = Readonly<Record<RankedPart | Judged | Asked, Weights>>;

export type Rankings = Record<RankedPart, Ranking<Line>>;

/** Every part's candidates, ranked. The hypothesis comes first because the others lean on it. */
export function rankParts(
  candidates: (part: RankedPart, hypothesis: Line | null) => readonly Candidate[],
  weights: Readonly<Record<RankedPart, Weights>>,
): Rankings {
  const hypothesis = believed(
    rank(candidates('hypothesis', null), weights.hypothesis, wordWeight('hypothesis')),
  );
  const claim = chosen(hypothesis)?.candidate ?? null;
  const ranked = (part: RankedPart) =>
    saidByLabel(rank(candidates(part, claim), weights[part], wordWeight(part)));
  return {
    hypothesis,
    segment: ranked('segment'),
    signal: ranked('signal'),
    execution: ranked('execution'),
    distribution: ranked('distribution'),
    window: ranked('window'),
    owner: ranked('owner'),
  };
}

/** How sure it is that each part is stated, 0-1. */
export function presenceOf(rankings: Rankings): Record<string, number> {
  return Object.fromEntries(RANKED.map((part) => [part, rankings[part].presence]));
}

export interface Parts {
  brief: Brief;
  lines: Line[];
  document: Features;
  rankings: Rankings;
}

export function findParts(brief: Brief, weights: WeightTable): Parts {
  const lines = outline(brief);
  const stated = statements(lines);
  const total = brief.blocks.length;
  const table = weightsFor(brief, weights);
  const rankings = rankParts(
    (part, hypothesis) =>
      candidatesOf(part, stated, total, hypothesis, (some) => likeliest(some, part, total, table[part])),
    table,
  );
  return {
    brief,
    lines,
    document: documentFeatures(brief, lines, presenceOf(rankings)),
    rankings,
  };
}

/** A part is given from this presence on; below it, it may be asked about. */
const GIVEN_FROM = 0.5;

/** The best candidate, if the document states the part at all. */
export function chosen({ choices, presence }: Ranking<Line>): Choice<Line> | null {
  return presence >= GIVEN_FROM ? (choices[0] ?? null) : null;
}

import type { Brief } from '../brief/brief';
import { findChannels } from '../lexicon/channels/find-channels';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { type Choice, type Ranking, rank, type Weights } from './choose';
import { type Features, fires } from './cues/cue';
import { prediction } from './cues/prediction';
import { documentFeatures } from './document';
import { documentWords } from './document-words';
import { standsElsewhere } from './elsewhere';
import { isGuidance } from './guidance';
import { hypothesisFeatures } from './hypothesis-features';
import { likeliest } from './likeliest';
import { type Line, outline } from './outline';
import { type PlanPart, planFeatures } from './plan-features';
import { believedByLabel, saidByLabel } from './said-by-label';
import { segmentFeatures } from './segment-features';
import { signalFeatures } from './signal-features';
import { type Surroundings, surroundingsOf } from './surroundings';
import { wordsFor } from './word-features';

export type CorePart = 'hypothesis' | 'segment' | 'signal';
export type RankedPart = CorePart | PlanPart;
/** Yes-or-no questions about the parts found. */
export type Judged = 'falsifiable' | 'specific' | 'measuresClaim' | 'vanity' | 'threshold';
export type WeightTable = Readonly<Record<RankedPart | Judged | 'document', Weights>>;

export interface Candidate {
  candidate: Line;
  features: Features;
  words: readonly string[];
}

/** Lines that may state a part: guidance of a form, struck text and empty shells are out. */
export function statements(lines: readonly Line[]): Line[] {
  return lines.filter(
    (line) => line.block.aside !== 'struck' && !isGuidance(line) && /\p{L}{2}/u.test(line.text),
  );
}

/**
 * The candidates of one part with their features, in order of appearance. A question claims nothing. A hypothesis
 * names an effect, which is no signal yet: it is one only where it names a value as well. `among` may narrow the lines
 * down to those worth a closer look.
 */
export function candidatesOf(
  part: RankedPart,
  lines: readonly Line[],
  total: number,
  hypothesis: Line | null,
  among: (lines: readonly Line[]) => readonly Line[] = (all) => all,
): Candidate[] {
  const around = surroundingsOf(part, lines, total, hypothesis);
  const eligible = lines
    .filter((line) => !standsElsewhere(line, part))
    .filter((line) => part !== 'hypothesis' || !fires(prediction, 'question', line.text))
    .filter((line) => part !== 'signal' || line !== hypothesis || fires(prediction, 'magnitude', line.text));
  return among(eligible).map((line) => ({
    candidate: line,
    features: featuresOf(part, line, around),
    words: wordsFor(part, line),
  }));
}

function featuresOf(part: RankedPart, line: Line, around: Surroundings): Features {
  switch (part) {
    case 'hypothesis':
      return hypothesisFeatures(line, around);
    case 'segment':
      return segmentFeatures(line, around);
    case 'signal':
      return signalFeatures(line, around, metricsIn(line));
    default:
      return planFeatures(
        line,
        part,
        around,
        part === 'window' || part === 'owner' ? 0 : findChannels(line.text).length,
      );
  }
}

/** Metrics a line names; everyday words such as "reach" count where the line stands under a metric label. */
export function metricsIn(line: Line): { vanity: string }[] {
  const asMetric = [line.label?.part, line.section?.part].some(
    (part) => part === 'signal' || part === 'secondary',
  );
  return findMetrics(line.text, { asMetric }).map(({ row }) => ({ vanity: row?.vanity ?? 'none' }));
}

export const RANKED: readonly RankedPart[] = [
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
];

export type Rankings = Record<RankedPart, Ranking<Line>>;

/** Every part's candidates, ranked. The hypothesis comes first because the others lean on it. */
export function rankParts(
  candidates: (part: RankedPart, hypothesis: Line | null) => readonly Candidate[],
  weights: Readonly<Record<RankedPart, Weights>>,
): Rankings {
  const hypothesis = believedByLabel(rank(candidates('hypothesis', null), weights.hypothesis));
  const claim = chosen(hypothesis)?.candidate ?? null;
  const ranked = (part: RankedPart) => saidByLabel(rank(candidates(part, claim), weights[part]));
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
  lines: Line[];
  document: Features;
  documentWords: readonly (readonly string[])[];
  rankings: Rankings;
}

export function findParts(brief: Brief, weights: WeightTable): Parts {
  const lines = outline(brief);
  const stated = statements(lines);
  const total = brief.blocks.length;
  const rankings = rankParts(
    (part, hypothesis) =>
      candidatesOf(part, stated, total, hypothesis, (some) => likeliest(some, part, total, weights[part])),
    weights,
  );
  return {
    lines,
    document: documentFeatures(brief, lines, presenceOf(rankings)),
    documentWords: documentWords(brief, lines),
    rankings,
  };
}

/** A part is given from this presence on; below it, it may be asked about. */
const GIVEN_FROM = 0.5;

/** The best candidate, if the document states the part at all. */
export function chosen({ choices, presence }: Ranking<Line>): Choice<Line> | null {
  return presence >= GIVEN_FROM ? (choices[0] ?? null) : null;
}

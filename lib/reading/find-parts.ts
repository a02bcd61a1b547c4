import type { Brief } from '../brief/brief';
import { findChannels } from '../lexicon/channels/find-channels';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { type Choice, rank, type Weights } from './choose';
import type { Features } from './cues/cue';
import { documentFeatures } from './document';
import { hypothesisFeatures } from './hypothesis-features';
import { type Line, outline } from './outline';
import { type PlanPart, planFeatures } from './plan-features';
import { segmentFeatures } from './segment-features';
import { signalFeatures } from './signal-features';

export type CorePart = 'hypothesis' | 'segment' | 'signal';
export type RankedPart = CorePart | PlanPart;
export type WeightTable = Readonly<Record<RankedPart | 'document', Weights>>;

export interface Candidate {
  candidate: Line;
  features: Features;
}

/** Lines that may state a part: template guidance, struck text and empty shells are out. */
export function statements(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ block, text }) => block.aside !== 'struck' && block.aside !== 'instruction' && /\p{L}{2}/u.test(text),
  );
}

/** The candidates of one part with their features, in order of appearance. */
export function candidatesOf(
  part: RankedPart,
  lines: readonly Line[],
  total: number,
  hypothesis: Line | null,
): Candidate[] {
  return lines.map((line) => ({ candidate: line, features: featuresOf(part, line, total, hypothesis) }));
}

function featuresOf(part: RankedPart, line: Line, total: number, hypothesis: Line | null): Features {
  switch (part) {
    case 'hypothesis':
      return hypothesisFeatures(line, total);
    case 'segment':
      return segmentFeatures(line, total, hypothesis);
    case 'signal':
      return signalFeatures(line, total, hypothesis, metricsIn(line));
    default:
      return planFeatures(
        line,
        part,
        total,
        hypothesis,
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

export interface Parts {
  lines: Line[];
  document: Features;
  choices: Record<RankedPart, Choice<Line>[]>;
}

/** Every part's candidates, ranked. The hypothesis comes first because the others lean on it. */
export function findParts(brief: Brief, weights: WeightTable): Parts {
  const lines = outline(brief);
  const stated = statements(lines);
  const total = brief.blocks.length;
  const hypothesis = rank(candidatesOf('hypothesis', stated, total, null), weights.hypothesis);
  const claim = chosen(hypothesis)?.candidate ?? null;
  const ranked = (part: RankedPart) => rank(candidatesOf(part, stated, total, claim), weights[part]);
  return {
    lines,
    document: documentFeatures(brief, lines),
    choices: {
      hypothesis,
      segment: ranked('segment'),
      signal: ranked('signal'),
      execution: ranked('execution'),
      distribution: ranked('distribution'),
      window: ranked('window'),
      owner: ranked('owner'),
    },
  };
}

/** The best candidate, if it beats "the brief does not say" (score 0). */
export function chosen(choices: readonly Choice<Line>[]): Choice<Line> | null {
  const best = choices[0];
  return best && best.score > 0 ? best : null;
}

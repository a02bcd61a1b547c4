import { findChannels } from '../lexicon/channels/find-channels';
import { labelOf } from '../lexicon/labels/label-of';
import { findMetrics } from '../lexicon/metrics/find-metrics';
import { audience } from './cues/audience';
import { type Features, fires } from './cues/cue';
import { prediction } from './cues/prediction';
import { standsElsewhere } from './elsewhere';
import { isGuidance } from './guidance';
import { hypothesisFeatures } from './hypothesis-features';
import type { Line } from './outline';
import { planFeatures } from './plan-features';
import type { RankedPart } from './ranked-part';
import { SURE_LABEL } from './said-by-label';
import { segmentFeatures } from './segment-features';
import { signalFeatures } from './signal-features';
import { type Surroundings, surroundingsOf } from './surroundings';
import { numbersAround } from './word-numbers';

const NO_CLAIM = ['question', 'saysWrong', 'aims'];

export interface Candidate {
  candidate: Line;
  features: Features;
  /** Numbers of the words looked at. */
  words: () => readonly number[];
  /** What its words mean counts too. */
  text: string;
}

/** Lines that may state a part: guidance of a form, struck text and empty shells are out. */
export function statements(lines: readonly Line[]): Line[] {
  return lines.filter(
    (line) => line.block.aside !== 'struck' && !isGuidance(line) && /\p{L}{2}/u.test(line.text),
  );
}

/**
 * The candidates of one part with their features, in order of appearance. A question claims nothing, what would prove a
 * claim wrong is not the claim, and whom it is not for is not whom it is for. A hypothesis names an effect, which is no
 * signal yet: it is one only where it names a value as well. `among` may narrow the lines down to those worth a closer look.
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
    .filter((line) => part !== 'hypothesis' || !NO_CLAIM.some((cue) => fires(prediction, cue, line.text)))
    .filter(
      (line) => part !== 'segment' || !(fires(audience, 'onlyExcludes', line.text) || isTitleOfPart(line)),
    )
    .filter((line) => part !== 'signal' || line !== hypothesis || fires(prediction, 'magnitude', line.text));
  return among(eligible).map((line) => ({
    candidate: line,
    features: featuresOf(part, line, around),
    words: () => numbersAround(line),
    text: line.text,
  }));
}

/** "Activities" names nobody, it announces what is done. */
function isTitleOfPart({ block, text }: Line): boolean {
  return block.kind === 'heading' && (labelOf(text)?.confidence ?? 0) >= SURE_LABEL;
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

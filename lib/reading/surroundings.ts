import type { LabelPart } from '../lexicon/labels/label-rows';
import { claimAgainst } from './claim-features';
import type { Features } from './cues/cue';
import type { Line } from './outline';
import { wordingOf } from './wording-of';

/** What a whole document tells about each of its lines. */
export interface Surroundings {
  /** Number of blocks. */
  total: number;
  /** The line chosen as hypothesis; null while it is being looked for. */
  hypothesis: Line | null;
  /** Some line leaves open what will be measured, or chooses it after the fact. */
  decidesAfterwards: boolean;
  /** Some line stands under a label of the part looked for. */
  labelled: boolean;
  /** Facts about a measure beside the claim; null without one. */
  againstClaim: ((measure: string) => Features) | null;
}

export function surroundingsOf(
  part: LabelPart,
  lines: readonly Line[],
  total: number,
  hypothesis: Line | null,
): Surroundings {
  return {
    total,
    hypothesis,
    decidesAfterwards: part === 'signal' && lines.some(choosesAfterwards),
    againstClaim: part === 'signal' && hypothesis ? claimAgainst(hypothesis.text) : null,
    labelled: lines.some(({ label, section }) => label?.part === part || section?.part === part),
  };
}

/** Whether a line leaves the measure to be chosen when the figures are in. */
export function choosesAfterwards(line: Line): boolean {
  return wordingOf(line).some(({ group }) => group === 'post-hoc');
}

import type { LabelPart } from '../lexicon/labels/label-rows';
import type { Line } from './outline';
import { SURE_LABEL } from './said-by-label';

const OTHER_THINGS: readonly LabelPart[] = ['owner', 'budget', 'approvals', 'excluded'];

/** Labels under which a part never stands: what is labelled as one thing is not another. */
const NEVER_UNDER: Readonly<Record<string, readonly LabelPart[]>> = {
  hypothesis: [
    ...OTHER_THINGS,
    'segment',
    'distribution',
    'window',
    'guardrail',
    'secondary',
    'baseline',
    'results',
  ],
  segment: [
    ...OTHER_THINGS,
    'signal',
    'threshold',
    'baseline',
    'guardrail',
    'secondary',
    'window',
    'message',
  ],
  signal: [...OTHER_THINGS, 'segment', 'window', 'message', 'distribution'],
  execution: [
    ...OTHER_THINGS,
    'segment',
    'signal',
    'threshold',
    'baseline',
    'guardrail',
    'secondary',
    'hypothesis',
  ],
  distribution: [...OTHER_THINGS, 'signal', 'threshold', 'baseline', 'guardrail', 'secondary', 'hypothesis'],
  window: [...OTHER_THINGS, 'segment', 'baseline', 'guardrail', 'hypothesis'],
  owner: [
    'segment',
    'signal',
    'threshold',
    'baseline',
    'guardrail',
    'secondary',
    'hypothesis',
    'excluded',
    'budget',
  ],
};

/** Whether the label in front of a line says that it is something else than the part looked for. */
export function standsElsewhere(line: Line, part: string): boolean {
  const never = NEVER_UNDER[part] ?? [];
  if (line.label && line.label.confidence >= SURE_LABEL && never.includes(line.label.part)) return true;
  // Settled claims of earlier rounds are kept under "History" or "Results": they are not this plan's.
  return (
    part === 'hypothesis' &&
    [line.section, line.chapter].some((place) => place?.part === 'results' && place.confidence >= SURE_LABEL)
  );
}

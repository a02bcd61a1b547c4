import type { Quote } from '../lib/brief/brief';
import type { ChecklistItem } from '../lib/checklist/checklist';
import { byUrgency, partState } from '../lib/checklist/part-state';
import type { State } from '../lib/checks/check';
import { ASK_BELOW, type Found } from '../lib/reading/reading';
import type { Guesses } from '../lib/reading/sure';
import type { BriefRow } from '../lib/store/rows';

export const CORE = ['hypothesis', 'segment', 'signal'] as const;
export type CoreName = (typeof CORE)[number];

/** One of the three core parts as its card shows it. */
export interface CorePart {
  name: CoreName;
  /** What the brief says, if it says it. */
  found: Found | null;
  /** The worst state among its checks. */
  state: State;
  /** The check that speaks for the part: the gravest that does not pass, else the first. */
  item: ChecklistItem | null;
  /** All its checks, the most urgent first. */
  items: ChecklistItem[];
  /** The check of this part the writer answered, if any, and whether that answer counts for the part. */
  told: ChecklistItem | null;
  fromWriter: boolean;
  /** We are not sure that this is it, and the writer has not said: ask. */
  unsure: boolean;
  /** Something stands there that Assay is not sure of or could not judge: that is a question, not a fault. */
  open: boolean;
  /** Counts who saw it rather than who answered. */
  vanity: boolean;
}

/** Not shown among the checks: it does not apply, or the writer turned it off. */
export function isHidden(item: ChecklistItem): boolean {
  return item.state === 'not-applicable' || item.answer?.kind === 'turned-off';
}

/** The core parts of a brief, always in the same order, so that nothing moves under the writer's hands. */
export function coreParts(
  { checklist, reading }: Pick<BriefRow, 'checklist' | 'reading'>,
  guesses: Guesses = {},
): CorePart[] {
  return CORE.map((name) => {
    const items = byUrgency(
      checklist.items.filter((item) => item.group === 'core' && item.part === name && !isHidden(item)),
    );
    const found = reading[name] ?? guessed(guesses[name]);
    const told = items.find((item) => item.answer?.kind === 'told') ?? null;
    const state = partState(items) ?? (found ? 'pass' : 'unknown');
    const unsure = found !== null && found.confidence < ASK_BELOW && !items.some((item) => item.answer);
    return {
      name,
      found,
      state,
      item: items[0] ?? null,
      items,
      told,
      fromWriter: items.some((item) => item.fromWriter),
      unsure,
      open: unsure || (found !== null && state === 'unknown'),
      vanity: name === 'signal' && reading.signal !== null && reading.signal.vanity !== 'none',
    };
  });
}

function guessed(quote: Quote | undefined): Found | null {
  return quote ? { quote, by: 'cue', confidence: 0, because: [] } : null;
}

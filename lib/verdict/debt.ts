import type { ChecklistItem } from '../checklist/checklist';

/** Points of execution debt for a check that fails: what it costs the next brief to be without it. */
const POINTS: Readonly<Record<string, number>> = {
  'hypothesis.present': 2,
  'hypothesis.falsifiable': 2,
  'segment.specific': 1,
  'signal.present': 1,
  'signal.vanity': 1,
  'signal.matches': 1,
  'measurement.beforehand': 1,
};

/** Execution debt one brief has gathered. Accepting a risk does not make it cheaper; not asking yet costs nothing. */
export function debtOf(items: readonly ChecklistItem[]): number {
  return items.reduce((sum, { check, part, state }) => {
    if (state !== 'fail' && state !== 'accepted') return sum;
    return sum + (POINTS[check] ?? (part === 'debt' ? 1 : 0));
  }, 0);
}

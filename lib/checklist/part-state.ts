import type { Severity, State } from '../checks/check';
import type { ChecklistItem } from './checklist';

const WORST: State[] = ['fail', 'unknown', 'warn', 'accepted', 'pass', 'not-applicable'];
const GRAVEST: Severity[] = ['blocker', 'major', 'minor', 'info'];

/** Checks of one part in the order in which they need the writer: what decides the verdict first, passes last. */
export function byUrgency(items: readonly ChecklistItem[]): ChecklistItem[] {
  return [...items].sort(
    (one, other) =>
      Number(isDone(one)) - Number(isDone(other)) ||
      GRAVEST.indexOf(one.severity) - GRAVEST.indexOf(other.severity) ||
      WORST.indexOf(one.state) - WORST.indexOf(other.state),
  );
}

/** The state of a part over its checks: only what decides the verdict can fail it, the rest can weaken it. */
export function partState(items: readonly ChecklistItem[]): State | null {
  const first = byUrgency(items)[0];
  if (!first) return null;
  const failing = first.state === 'fail' || first.state === 'unknown';
  return failing && first.severity !== 'blocker' ? 'warn' : first.state;
}

function isDone({ state }: ChecklistItem): boolean {
  return state === 'pass' || state === 'not-applicable';
}

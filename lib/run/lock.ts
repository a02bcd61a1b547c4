import { daysBetween } from '../checks/days-between';
import type { Commitment } from './commitment';

/** What was frozen on a day, before the start or not. Stays when it is lifted: that it was is part of the story. */
export interface Lock {
  id: string;
  /** `Brief.id`. */
  brief: string;
  /** Milliseconds since 1970, and the writer's own day then (yyyy-mm-dd). */
  at: number;
  on: string;
  commitment: Commitment;
  /** When, on which day and why it was lifted; null while it holds. */
  lifted: { at: number; on: string; why: string } | null;
}

/** The lock that holds for a brief, if one does. */
export function lockThatHolds(locks: readonly Lock[]): Lock | null {
  return locks.findLast(({ lifted }) => lifted === null) ?? null;
}

/**
 * Days from a lock to the start of the run: 0 on the day itself, negative when the run had begun; null when nobody
 * said when it begins. The start is the one frozen, so that moving it later does not help.
 */
export function daysAhead(lock: Lock, now: Commitment | null): number | null {
  const start = lock.commitment.start ?? now?.start ?? null;
  return start === null ? null : daysBetween(lock.on, start);
}

import type { Commitment } from './commitment';
import type { Lock } from './lock';
import type { Result } from './result';

/** Where a brief stands between being written and having taught something. */
export type Stage = 'written' | 'locked' | 'running' | 'due' | 'read-out';

/** What the stage follows from. */
export interface Course {
  isExperiment: boolean;
  commitment: Commitment | null;
  /** The lock that holds. */
  lock: Lock | null;
  result: Result | null;
  /** ISO date (yyyy-mm-dd), the writer's own. */
  today: string;
}

/**
 * The days are those frozen, where they were. A brief that is no experiment and was never locked stays written: there
 * is nothing to read out. On the last day the result may be read.
 */
export function stageOf({ isExperiment, commitment, lock, result, today }: Course): Stage {
  if (result) return 'read-out';
  if (!lock && !isExperiment) return 'written';
  const start = lock?.commitment.start ?? commitment?.start ?? null;
  const end = lock?.commitment.end ?? commitment?.end ?? null;
  if (end !== null && today >= end) return 'due';
  if (start !== null && today >= start) return 'running';
  return lock ? 'locked' : 'written';
}

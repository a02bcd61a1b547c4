import type { Arm } from '../statistics/arm';
import type { Risks } from '../statistics/normal';
import { type Bar, type Readout, readout } from '../statistics/readout';
import type { Commitment } from './commitment';

/** What was counted when the run was over, and the line that was learned. */
export interface Counted {
  variant: Arm;
  /** Null where there was no control. */
  control: Arm | null;
  bar: Bar;
  learning: string;
}

/** The result of a run. */
export interface Result extends Counted {
  id: string;
  /** `Brief.id`. */
  brief: string;
  /** The lock that held when it was entered, or null. */
  lock: string | null;
  at: number;
  /** The writer's own day (yyyy-mm-dd). */
  on: string;
  word: Readout['word'];
}

/** What was agreed, as a bar for the counts; null where the brief names no number. */
export function barOf({ lift, target, arms }: Commitment): Bar | null {
  if (arms > 1 && lift !== null && lift !== 0)
    return { of: 'lift', confirm: lift, better: lift < 0 ? 'down' : 'up' };
  return target === null
    ? null
    : { of: 'rate', confirm: target, better: lift !== null && lift < 0 ? 'down' : 'up' };
}

/** What the counts say; null where they cannot be counts. */
export function readCounts({ variant, control, bar }: Counted, risks: Risks): Readout | null {
  return readout(variant, control, bar, risks);
}

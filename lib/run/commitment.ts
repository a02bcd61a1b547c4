import { planVolume } from '../checks/plan-volume';
import type { Found, Reading } from '../reading/reading';

/** What a lock freezes: the parts that make the result mean something, in the order they are shown. */
export const LOCKED = ['hypothesis', 'segment', 'signal', 'threshold', 'window'] as const;
export type LockedPart = (typeof LOCKED)[number];

/** What a brief commits to, answers included: the quotes that count, the days of the run, the numbers expected. */
export interface Commitment {
  /** Empty where nothing is said. */
  words: Record<LockedPart, string>;
  /** ISO dates (yyyy-mm-dd) where there are any. */
  start: string | null;
  end: string | null;
  /** Fractions, and the number of versions that are compared. */
  baseline: number | null;
  target: number | null;
  lift: number | null;
  arms: number;
}

/** Out of a reading that has the writer's answers in it. */
export function commitmentOf(reading: Reading): Commitment {
  const { baseline, lift, arms } = planVolume(reading);
  const wordsOf = (found: Found | null) => found?.quote.text ?? '';
  return {
    words: {
      hypothesis: wordsOf(reading.hypothesis),
      segment: wordsOf(reading.segment),
      signal: wordsOf(reading.signal),
      threshold: wordsOf(reading.threshold),
      window: wordsOf(reading.window),
    },
    start: reading.window?.start ?? null,
    end: reading.window?.end ?? null,
    baseline,
    target: reading.numbers.target?.value ?? null,
    lift,
    arms,
  };
}

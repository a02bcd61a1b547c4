import type { Commitment } from '../lib/run/commitment';
import type { Lock } from '../lib/run/lock';
import type { Result } from '../lib/run/result';

/** What a brief commits to, for tests and stories: only what a test states differs. */
export function someCommitment(over: Partial<Commitment> = {}): Commitment {
  return {
    words: {
      hypothesis: 'The evening ritual sells more samplers than the discount',
      segment: 'Repeat decaf buyers in Germany',
      signal: 'order rate of the sampler',
      threshold: 'keep it at 2.6 % or more',
      window: '3 to 17 October 2026',
    },
    start: '2026-10-03',
    end: '2026-10-17',
    baseline: 0.019,
    target: 0.026,
    lift: 0.37,
    arms: 2,
    ...over,
  };
}

export function someLock(over: Partial<Lock> = {}): Lock {
  return {
    id: 'lock',
    brief: 'story',
    at: 1,
    on: '2026-09-12',
    commitment: someCommitment(),
    lifted: null,
    ...over,
  };
}

export function someResult(over: Partial<Result> = {}): Result {
  return {
    id: 'result',
    brief: 'story',
    lock: 'lock',
    at: 2,
    on: '2026-10-18',
    variant: { responses: 330, people: 12_000 },
    control: { responses: 228, people: 12_000 },
    bar: { of: 'lift', confirm: 0.37, better: 'up' },
    word: 'confirmed',
    learning: 'The ritual beats the discount for people who already drink decaf at night',
    ...over,
  };
}

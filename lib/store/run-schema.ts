import { z } from 'zod';
import type { Commitment } from '../run/commitment';
import type { Lock } from '../run/lock';
import type { Result } from '../run/result';

/** Longest quote a lock keeps, in characters. */
const words = z.string().max(20_000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const id = z.string().min(1).max(100);
const brief = z.string().min(1).max(1000);
const fraction = z.number().min(-1).max(1000);
const at = z.number().min(0);

const commitmentSchema: z.ZodType<Commitment> = z.object({
  words: z.object({ hypothesis: words, segment: words, signal: words, threshold: words, window: words }),
  start: day.nullable(),
  end: day.nullable(),
  baseline: fraction.nullable(),
  target: fraction.nullable(),
  lift: fraction.nullable(),
  arms: z.int().min(1).max(100),
});

/** A lock, as it comes back from a copy or a file. */
export const lockSchema: z.ZodType<Lock> = z.object({
  id,
  brief,
  at,
  on: day,
  commitment: commitmentSchema,
  lifted: z.object({ at, on: day, why: z.string().max(2000) }).nullable(),
});

/** The same of a result. */
export const resultSchema: z.ZodType<Result> = z.object({
  id,
  brief,
  lock: id.nullable(),
  at,
  on: day,
  variant: z.object({ responses: z.int().min(0), people: z.int().min(1) }),
  control: z.object({ responses: z.int().min(0), people: z.int().min(1) }).nullable(),
  bar: z.object({
    of: z.enum(['lift', 'rate']),
    confirm: fraction,
    reject: fraction.exactOptional(),
    better: z.enum(['up', 'down']),
  }),
  learning: z.string().max(2000),
  word: z.enum(['confirmed', 'rejected', 'inconclusive', 'suggestion']),
});

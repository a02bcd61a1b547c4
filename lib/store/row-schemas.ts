import { z } from 'zod';
import type { Answer } from '../checklist/checklist';
import type { Settings } from './rows';

const fraction = z.number().gt(0).lt(1);

/** Every setting falls back to its own default, so one bad value never costs the others. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  significance: fraction.catch(0.05),
  power: fraction.catch(0.8),
  windowDays: z.int().min(1).max(3650).catch(14),
});

/** One answer, as it comes back from a copy or a file. */
export const answerSchema: z.ZodType<Answer> = z.object({
  id: z.string().min(1).max(100),
  brief: z.string().min(1).max(1000),
  check: z.string().min(1).max(100),
  kind: z.enum(['told', 'accepted', 'turned-off', 'on-purpose']),
  text: z.string().max(5000),
  at: z.number().min(0),
});

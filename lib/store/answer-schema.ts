import { z } from 'zod';
import type { Answer } from '../checklist/checklist';

/** One answer, as it comes back from a copy or a file. */
export const answerSchema: z.ZodType<Answer> = z.object({
  id: z.string().min(1).max(100),
  brief: z.string().min(1).max(1000),
  check: z.string().min(1).max(100),
  kind: z.enum(['told', 'accepted', 'turned-off', 'on-purpose']),
  text: z.string().max(5000),
  reason: z.string().max(2000).exactOptional(),
  at: z.number().min(0),
});

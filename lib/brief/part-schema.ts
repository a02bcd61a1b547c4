import { z } from 'zod';
import { gapSchema, LONGEST_BLOCK } from './brief-schema';
import type { Frame, Line } from './line';
import type { ChangedBrief, PageBrief, Part } from './part';

const aside = z.enum(['comment', 'struck', 'instruction']);

const line: z.ZodType<Line> = z.object({
  runs: z
    .array(
      z.object({
        text: z.string().max(LONGEST_BLOCK),
        strong: z.boolean().exactOptional(),
        slanted: z.boolean().exactOptional(),
        aside: aside.exactOptional(),
      }),
    )
    .max(20_000),
  hard: z.boolean(),
});
const lines = z.array(line).max(20_000);

const frame: z.ZodType<Frame> = z.object({
  kind: z.enum(['heading', 'paragraph', 'item']),
  level: z.int().min(1).max(20).exactOptional(),
  checked: z.boolean().exactOptional(),
  inside: z.enum(['callout', 'quote', 'toggle', 'code']).exactOptional(),
  aside: aside.exactOptional(),
});

const partSchema: z.ZodType<Part> = z.discriminatedUnion('is', [
  z.object({ is: z.literal('lines'), lines, frame, guess: z.boolean().exactOptional() }),
  z.object({ is: z.literal('field'), label: z.string().max(2_000), lines, frame }),
  z.object({
    is: z.literal('table'),
    rows: z.array(z.array(z.object({ lines, header: z.boolean() })).max(200)).max(5_000),
    frame,
  }),
]);

const named = {
  id: z.string().min(1).max(1000),
  host: z.string().min(1).max(100),
  title: z.string().max(2000),
  gaps: z.array(gapSchema).max(20),
};

/** A brief as a content script sends it, in parts. */
export const pageBriefSchema: z.ZodType<PageBrief> = z.object({
  ...named,
  parts: z.array(partSchema).max(20_000),
});

/** The same brief after it was sent whole: what has changed in it. */
export const changedBriefSchema: z.ZodType<ChangedBrief> = z.object({
  ...named,
  parts: z.array(z.object({ id: z.int().min(0), part: partSchema })).max(20_000),
  order: z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(20_000),
});

import { z } from 'zod';
import { blocksOfParts } from './blocks-of-parts';
import type { Brief } from './brief';
import { gapSchema, LONGEST_BLOCK } from './brief-schema';
import type { Frame, Line } from './line';
import type { Part } from './part';

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

/** A brief as a content script sends it, in parts; parsing it makes the blocks. */
export const pageBriefSchema = z
  .object({
    id: z.string().min(1).max(1000),
    host: z.string().min(1).max(100),
    title: z.string().max(2000),
    parts: z.array(partSchema).max(20_000),
    gaps: z.array(gapSchema).max(20),
  })
  .transform(({ parts, ...brief }): Brief => ({ ...brief, blocks: blocksOfParts(parts) }));

import { z } from 'zod';
import type { Block, Brief, Gap, Quote } from './brief';

/** Longest text of one block that crosses a border; a host splits or cuts before. */
export const LONGEST_BLOCK = 200_000;

export const quoteSchema: z.ZodType<Quote> = z.object({
  text: z.string().max(LONGEST_BLOCK),
  block: z.string().max(500),
  start: z.int().min(0),
  end: z.int().min(0),
});

export const blockSchema: z.ZodType<Block> = z.object({
  id: z.string().min(1).max(500),
  kind: z.enum(['heading', 'paragraph', 'item', 'field', 'cell']),
  text: z.string().max(LONGEST_BLOCK),
  level: z.int().min(1).max(20).exactOptional(),
  label: z.string().max(2000).exactOptional(),
  row: z.int().min(0).exactOptional(),
  rowLabel: z.string().max(2000).exactOptional(),
  checked: z.boolean().exactOptional(),
  inside: z.enum(['callout', 'quote', 'toggle', 'code']).exactOptional(),
  aside: z.enum(['comment', 'struck', 'instruction']).exactOptional(),
});

export const gapSchema: z.ZodType<Gap> = z.object({
  what: z.enum(['collapsed', 'too-long', 'image', 'not-loaded', 'stale']),
  count: z.int().min(0).exactOptional(),
});

/** A brief as it arrives from a page or a file. */
export const briefSchema: z.ZodType<Brief> = z.object({
  id: z.string().min(1).max(1000),
  host: z.string().min(1).max(100),
  title: z.string().max(2000),
  blocks: z.array(blockSchema).max(20_000),
  gaps: z.array(gapSchema).max(20),
});

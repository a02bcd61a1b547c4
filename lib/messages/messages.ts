import { z } from 'zod';
import { changedBriefSchema, pageBriefSchema } from '../brief/part-schema';
import { settingsChange } from '../settings/settings';

/**
 * Everything the parts of the extension tell each other: facts in the past tense, and nobody waits for a reply.
 * Three lists by who says it; the background drops what comes from anybody else (`sender.ts`).
 */
const ofReading = {
  /** Which content script read it, a name drawn at random, and the how many-eth reading it tells. */
  reader: z.string().min(1).max(40),
  number: z.int().min(1),
  url: z.string().max(4000),
  editable: z.boolean(),
  route: z.string().max(50),
};
const fromPage = [
  /** The content script read the page: all of it. */
  z.object({
    type: z.literal('brief-read'),
    brief: pageBriefSchema,
    ...ofReading,
    /** The writer asked for it just now; otherwise the page told it by itself. */
    asked: z.literal(true).exactOptional(),
  }),
  /** What it says differs from reading `number - 1` in this. */
  z.object({ type: z.literal('brief-changed'), brief: changedBriefSchema, ...ofReading }),
  /** There is no document on this page. */
  z.object({ type: z.literal('no-document-found'), url: z.string().max(4000) }),
  /** There is one, but its text cannot be had. */
  z.object({
    type: z.literal('page-unreadable'),
    url: z.string().max(4000),
    host: z.string().max(100),
    why: z.enum(['still-loading', 'no-text-access', 'empty', 'needs-reload', 'other-frame']),
  }),
] as const;

const countsSchema = z.object({ responses: z.int().min(0), people: z.int().min(1) });

const fromPanel = [
  z.object({
    type: z.literal('answer-given'),
    brief: z.string().max(1000),
    check: z.string().max(100),
    text: z.string().trim().min(1).max(5000),
  }),
  z.object({
    type: z.literal('risk-accepted'),
    brief: z.string().max(1000),
    check: z.string().max(100),
    reason: z.string().max(2000),
  }),
  /** `brief` is `*` when turned off everywhere; with `passage`, only as long as the check rests on these words. */
  z.object({
    type: z.literal('check-turned-off'),
    brief: z.string().max(1000),
    check: z.string().max(100),
    passage: z.string().max(2000).exactOptional(),
    reason: z.string().trim().max(2000).exactOptional(),
  }),
  z.object({
    type: z.literal('campaign-declared'),
    brief: z.string().max(1000),
    reason: z.string().max(2000),
  }),
  z.object({ type: z.literal('answer-withdrawn'), answer: z.string().max(100) }),
  /** The writer says it is a brief although it does not look like one ("check it anyway"). */
  z.object({ type: z.literal('brief-claimed'), brief: z.string().max(1000) }),
  /** The writer asks to read the active tab of the panel's window now. */
  z.object({ type: z.literal('reading-asked-for'), tab: z.int() }),
  /** The writer wants this document, or its whole site, left alone until they ask; or no longer. */
  z.object({
    type: z.literal('pause-chosen'),
    tab: z.int(),
    what: z.enum(['document', 'site']),
    paused: z.boolean(),
  }),
  /** Text pasted into the panel, for pages that cannot be read; shown for `tab` until that tab moves on. */
  z.object({
    type: z.literal('text-pasted'),
    tab: z.int(),
    text: z.string().max(500_000),
    html: z.string().max(2_000_000),
  }),
  /** The writer clicked a quote: it is to be shown in the page. */
  z.object({ type: z.literal('quote-clicked'), tab: z.int(), quote: z.string().max(20_000) }),
  /** The writer froze what this brief commits to; lifted a lock, saying why. */
  z.object({ type: z.literal('lock-set'), brief: z.string().min(1).max(1000) }),
  z.object({
    type: z.literal('lock-lifted'),
    lock: z.string().max(100),
    why: z.string().trim().min(1).max(2000),
  }),
  /** The run is over: what was counted, against what was agreed, and what was learned. Rates and lifts are fractions. */
  z.object({
    type: z.literal('result-entered'),
    brief: z.string().min(1).max(1000),
    variant: countsSchema,
    control: countsSchema.nullable(),
    bar: z.object({
      of: z.enum(['lift', 'rate']),
      confirm: z.number().min(-1).max(1000),
      better: z.enum(['up', 'down']),
    }),
    learning: z.string().trim().max(2000),
  }),
  z.object({ type: z.literal('result-withdrawn'), result: z.string().max(100) }),
  /** The writer read what the panel says about stored data. */
  z.object({ type: z.literal('trouble-seen') }),
  /** Some of the settings were changed. */
  z.object({ type: z.literal('settings-changed'), settings: settingsChange }),
  /** The language Assay speaks was chosen. */
  z.object({ type: z.literal('language-chosen'), language: z.enum(['auto', 'en', 'de']) }),
  /** The writer chose a backup to be restored; the text of the file. */
  z.object({ type: z.literal('backup-chosen'), text: z.string().max(5_000_000) }),
  /** The writer wants everything deleted. */
  z.object({ type: z.literal('deletion-asked-for') }),
  /** The writer wants a database that cannot be opened to be built anew. */
  z.object({ type: z.literal('rebuild-asked-for') }),
  /** A host permission was granted or taken back. */
  z.object({ type: z.literal('hosts-changed') }),
] as const;

/** What the background tells a content script, which checks it by hand: no zod in there. */
const toPage = [
  /** This page is to be read as it is now and told whole; `asked` where the writer wants it, not only the browser. */
  z.object({ type: z.literal('read-now'), asked: z.boolean() }),
  /** The writer took the permission back: nothing of this page is to be read any more. */
  z.object({ type: z.literal('stop') }),
] as const;

export const pageMessage = z.discriminatedUnion('type', fromPage);
export const panelMessage = z.discriminatedUnion('type', fromPanel);
export type PageMessage = z.infer<typeof pageMessage>;
export type PanelMessage = z.infer<typeof panelMessage>;
export type ToPageMessage = z.infer<(typeof toPage)[number]>;

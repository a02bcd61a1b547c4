import { z } from 'zod';
import type { OwnWord } from '../lexicon/own-words';

export const KINDS = ['metric', 'channel', 'segment'] as const satisfies readonly OwnWord['kind'][];

/** What a word of each kind may show; the first where nothing is said. */
export const SHOWS = {
  metric: [
    '',
    'message-resonance',
    'audience-qualification',
    'offer-price',
    'channel',
    'format-creative',
    'timing',
    'friction-ux',
    'retention',
    'reach',
  ],
  channel: ['owned', 'earned', 'paid', 'rented'],
  segment: [''],
} as const satisfies Record<OwnWord['kind'], readonly OwnWord['shows'][]>;

/** Begins with a letter or digit: it can be found in a text, and no sheet takes it for a formula. */
const name = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[\p{L}\p{N}]/u);

/** One word; what it shows fits its kind. */
export const ownWord: z.ZodType<OwnWord> = z
  .object({
    kind: z.enum(KINDS),
    name,
    also: z.array(name).max(20),
    shows: z.enum([...SHOWS.metric, ...SHOWS.channel]),
  })
  .refine(({ kind, shows }) => (SHOWS[kind] as readonly string[]).includes(shows));

/** As many as a company may have; each costs a little at every start. */
export const MOST_WORDS = 500;

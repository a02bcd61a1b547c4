import { z } from 'zod';
import type { OwnWord } from '../lexicon/own-words';
import { MOST_WORDS, ownWord } from './own-words';

/** How the writer, or their company, wants briefs judged. */
export interface Settings {
  /** Two-sided significance level, fraction. */
  significance: number;
  /** Power, fraction. */
  power: number;
  /** Days a window has when the brief gives none. */
  windowDays: number;
  /** The three core parts are marked in the page while it is written. */
  quietMode: boolean;
  /** In Google Docs a clicked quote is selected, not marked. */
  selectInDocs: boolean;
  /** Metrics, channels and segments by the names this writer or company has for them. */
  ownWords: readonly OwnWord[];
}

/** What holds where neither the writer nor their company has set anything. */
export const DEFAULTS: Settings = {
  significance: 0.05,
  power: 0.8,
  windowDays: 14,
  quietMode: false,
  selectInDocs: false,
  ownWords: [],
};

/** What each setting may be; the same limits are told to companies in public/managed-schema.json. */
export const LIMITS = {
  significance: z.number().min(0.001).max(0.5),
  power: z.number().min(0.5).max(0.999),
  windowDays: z.int().min(1).max(3650),
  quietMode: z.boolean(),
  selectInDocs: z.boolean(),
  ownWords: z.array(ownWord).max(MOST_WORDS).readonly(),
} satisfies Record<keyof Settings, z.ZodType>;

/** Some of the settings, as the writer changes them. */
export const settingsChange = z.object({
  significance: LIMITS.significance.exactOptional(),
  power: LIMITS.power.exactOptional(),
  windowDays: LIMITS.windowDays.exactOptional(),
  quietMode: LIMITS.quietMode.exactOptional(),
  selectInDocs: LIMITS.selectInDocs.exactOptional(),
  ownWords: LIMITS.ownWords.exactOptional(),
});
export type SettingsChange = Partial<Settings>;

/** Those of the settings that make sense, one by one; whatever else stands there is left out. */
export function sensible(found: unknown): SettingsChange {
  const entries = Object.entries(found instanceof Object ? found : {}).flatMap(([name, value]) => {
    if (!Object.hasOwn(LIMITS, name)) return [];
    const read = LIMITS[name as keyof Settings].safeParse(value);
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether a company wants its writers to see the welcome page: they do unless it says no. */
export function showsWelcome(company: unknown): boolean {
  return !(company instanceof Object && 'welcome' in company && company.welcome === false);
}

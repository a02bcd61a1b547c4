import { z } from 'zod';

/** How the writer, or their company, wants briefs judged. */
export interface Settings {
  /** Two-sided significance level, fraction. */
  significance: number;
  /** Power, fraction. */
  power: number;
  /** Days a window has when the brief gives none. */
  windowDays: number;
}

/** What holds where neither the writer nor their company has set anything. */
export const DEFAULTS: Settings = { significance: 0.05, power: 0.8, windowDays: 14 };

/** What each setting may be; the same limits are told to companies in public/managed-schema.json. */
export const LIMITS = {
  significance: z.number().min(0.001).max(0.5),
  power: z.number().min(0.5).max(0.999),
  windowDays: z.int().min(1).max(3650),
} satisfies Record<keyof Settings, z.ZodType>;

/** Some of the settings, as the writer changes them. */
export const settingsChange = z.object({
  significance: LIMITS.significance.exactOptional(),
  power: LIMITS.power.exactOptional(),
  windowDays: LIMITS.windowDays.exactOptional(),
});
export type SettingsChange = Partial<Settings>;

/** Those of the settings that make sense, one by one; whatever else stands there is left out. */
export function sensible(found: unknown): SettingsChange {
  const entries = Object.entries(found instanceof Object ? found : {}).filter(
    ([name, value]) => Object.hasOwn(LIMITS, name) && LIMITS[name as keyof Settings].safeParse(value).success,
  );
  return Object.fromEntries(entries);
}

/** Whether a company wants its writers to see the welcome page: they do unless it says no. */
export function showsWelcome(company: unknown): boolean {
  return !(company instanceof Object && 'welcome' in company && company.welcome === false);
}

import { z } from 'zod';
import type { Context } from '../checks/check';
import { openStore } from './open-store';
import type { Settings } from './rows';

const fraction = z.number().gt(0).lt(1);

/** Every setting falls back to its own default, so one bad value never costs the others. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  significance: fraction.catch(0.05),
  power: fraction.catch(0.8),
  windowDays: z.int().min(1).max(3650).catch(14),
});

/** The settings in force, defaults where nothing is set. */
export async function readSettings(): Promise<Settings> {
  const store = await openStore();
  return settingsSchema.parse((await store.settings.get('settings')) ?? {});
}

/** What checks may depend on besides the reading. `now` in milliseconds since 1970; the day is the writer's own. */
export function contextOf({ significance, power, windowDays }: Settings, now: number): Context {
  const day = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return { significance, power, windowDays, today };
}

import type { Context } from '../checks/check';
import { openStore } from './open-store';
import { settingsSchema } from './row-schemas';
import type { Settings } from './rows';

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

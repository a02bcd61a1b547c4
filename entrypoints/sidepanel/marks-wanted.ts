import { DEFAULTS, sensible } from '../../lib/settings/settings';
import { companySettings } from '../../lib/store/settings';

/** Whether the three parts are to be marked, from the writer's own settings as stored and the company's. */
export async function marksWanted(own: unknown): Promise<boolean> {
  return { ...DEFAULTS, ...sensible(await companySettings()), ...sensible(own) }.quietMode;
}

import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings, type SettingsChange, sensible } from '../settings/settings';
import { openStore } from './open-store';
import { copySettings } from './second-copy';
import { write } from './write';

/** The settings in force: the writer's own, else the company's (managed storage), else ours. */
export async function readSettings(): Promise<Settings> {
  const company = await companySettings();
  const store = await openStore();
  return { ...DEFAULTS, ...sensible(company), ...sensible(await store.settings.get('settings')) };
}

/** Changes some of the writer's settings; the others stay as they are. */
export async function recordSettings(change: SettingsChange): Promise<void> {
  const settings = await write(async (store) => {
    const changed = { ...(await store.settings.get('settings')), ...change, id: 'settings' as const };
    await store.settings.put(changed);
    return changed;
  });
  await copySettings(settings);
}

/** What the company has set by policy, unchecked; nothing where it has set nothing. */
export async function companySettings(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    // Firefox refuses where no company has set anything.
    console.debug('Assay found no company settings:', error);
    return {};
  }
}

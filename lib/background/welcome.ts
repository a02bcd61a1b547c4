import { browser } from 'wxt/browser';
import { showsWelcome } from '../settings/settings';
import { companySettings } from '../store/settings';

/** Opens the welcome page once, for somebody who has just installed Assay; a company can switch it off. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || !showsWelcome(await companySettings())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

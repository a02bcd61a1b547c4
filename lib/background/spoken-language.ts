import { browser } from 'wxt/browser';
import type { Words } from '../words/words';
import { wordsFor } from '../words/words-for';

const KEY = 'language';

/** The words the toolbar and the menu speak: in the language that was chosen in the settings, else the browser's. */
export async function toolbarWords(): Promise<Words> {
  const { [KEY]: chosen } = await browser.storage.local.get(KEY);
  return wordsFor(typeof chosen === 'string' ? chosen : (globalThis.navigator?.language ?? 'en'));
}

export async function recordLanguage(language: 'auto' | 'en' | 'de'): Promise<void> {
  if (language === 'auto') await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: language });
}

import { browser } from 'wxt/browser';

/*
 * What the writer wants left alone, by `Brief.id` or by a site's origin. Beside the database: it holds no brief, and
 * must be known even where the database cannot be opened.
 */
const KEY = 'pauses';

export async function pauses(): Promise<string[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Begins or ends a pause; either may be said twice. */
export async function keepPause(what: string, paused: boolean): Promise<void> {
  const others = (await pauses()).filter((one) => one !== what);
  await browser.storage.local.set({ [KEY]: paused ? [...others, what] : others });
}

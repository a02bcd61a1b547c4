import { browser } from 'wxt/browser';
import { TROUBLES, type Trouble } from './trouble';

const KEY = 'trouble';

/** Tells the open panels that something could not be stored; kept in memory only, for a disk may be full. */
export async function reportTrouble(kind: Trouble): Promise<void> {
  await browser.storage.session.set({ [KEY]: kind });
}

/** The last thing that was stored was stored well. That data was restored stays said until the writer has seen it. */
export async function clearTrouble(seen = false): Promise<void> {
  const { [KEY]: kind } = await browser.storage.session.get(KEY);
  if (kind !== undefined && (seen || kind !== 'restored')) await browser.storage.session.remove(KEY);
}

/** Calls `show` with the present trouble, or null, now and at every change; returns what ends it. */
export function watchTrouble(show: (trouble: Trouble | null) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) show(troubleIn(changes[KEY]?.newValue));
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(KEY).then(({ [KEY]: kind }) => show(troubleIn(kind)));
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** By hand: the panel, which uses this, would carry zod for these few words alone. */
function troubleIn(kind: unknown): Trouble | null {
  return TROUBLES.find((trouble) => trouble === kind) ?? null;
}

import { browser } from 'wxt/browser';

/** Beside the database, like everything about pages rather than briefs. */
const KEY = 'marks';

/** Does the writer want the three parts marked in the page? Not unless they say so. */
export async function marksWanted(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export async function keepMarks(wanted: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: wanted });
}

/** Calls `changed` with what is wanted now and whenever that changes; gives how to stop. */
export function watchMarks(changed: (wanted: boolean) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(changes[KEY]?.newValue === true);
  };
  void marksWanted().then(changed);
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

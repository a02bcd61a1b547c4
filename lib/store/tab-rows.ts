import { replaceOlder } from './record-reading';
import type { NoAccess, TabRow, WaitsFor } from './rows';
import { write } from './write';

const nothing = { brief: null, verdict: null, language: null, why: null, host: null };

/** The tab is on its way to another page; what it showed before is over. */
export function recordLeaving(tab: number, at: number): Promise<void> {
  return write(async (store) => {
    const row = await store.tabs.get(tab);
    if (row && row.at <= at) await store.tabs.put({ ...nothing, tab, url: '', state: 'reading', at });
  });
}

/** The page holds no document. */
export function recordNoDocument(tab: number, url: string, at: number): Promise<void> {
  return write((store) => replaceOlder(store, { ...nothing, tab, url, state: 'no-document', at }));
}

/** The page holds a document whose text cannot be had; `why` is CannotRead or `not-understood`. */
export function recordUnreadable(
  page: Pick<TabRow, 'tab' | 'url' | 'host' | 'at'> & { why: string },
): Promise<void> {
  return write((store) => replaceOlder(store, { ...nothing, ...page, state: 'unreadable' }));
}

/** The page holds a document that is not judged until the writer asks. */
export function recordWaiting(
  page: Pick<TabRow, 'tab' | 'url' | 'host' | 'at'> & { brief: string; why: WaitsFor },
): Promise<void> {
  return write((store) => replaceOlder(store, { ...nothing, ...page, state: 'waiting' }));
}

/** The page cannot be reached at all. */
export function recordNoAccess(tab: number, why: NoAccess, at: number): Promise<void> {
  return write((store) => replaceOlder(store, { ...nothing, tab, url: '', state: 'no-access', why, at }));
}

/** The tab was closed, or shows a page Assay has nothing to do with. */
export function forgetTab(tab: number): Promise<void> {
  return write((store) => store.tabs.delete(tab));
}

/** After a browser start the numbers of tabs mean other tabs. */
export function forgetAllTabs(): Promise<void> {
  return write((store) => store.tabs.clear());
}

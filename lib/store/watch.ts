import { liveQuery } from 'dexie';
import type { TabView } from './tab-view';
import { storeTrouble, type Trouble } from './trouble';
import { activeTabView, ownSettings } from './views';

/** What is stored about a tab, now and at every change, or what keeps it from being read; returns what ends it. */
export function watchTab(tab: number, show: (found: TabView | Trouble) => void): () => void {
  return watch(async () => {
    try {
      return await activeTabView(tab);
    } catch (error) {
      return storeTrouble(error).kind;
    }
  }, show);
}

/** What the writer has set themselves, unchecked (see `sensible` in lib/settings); null where the store is broken. */
export function watchOwnSettings(show: (own: unknown) => void): () => void {
  return watch(async () => {
    try {
      return await ownSettings();
    } catch (error) {
      // Whoever watches a tab says what is wrong with the store; here it only means that nothing is known.
      console.debug('Assay could not read the settings:', error);
      return null;
    }
  }, show);
}

function watch<Found>(query: () => Promise<Found>, show: (found: Found) => void): () => void {
  const watching = liveQuery(query).subscribe(show);
  return () => watching.unsubscribe();
}

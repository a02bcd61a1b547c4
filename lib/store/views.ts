import { answersFor } from './answers-for';
import { openStore, type Store } from './open-store';
import type { AnswerRow, BriefRow } from './rows';
import { type TabView, tabViewOf } from './tab-view';

/**
 * The store for a live query. Inside one, Dexie follows its own promises only: awaiting the native one would lose
 * the query, and the view would never hear of a change. `Promise.resolve` makes it one of Dexie's there.
 */
function storeWatched(): Promise<Store> {
  return Promise.resolve(openStore());
}

/** What the panel shows for one tab, for a live query. Rejects with StoreTrouble. */
export async function activeTabView(tab: number): Promise<TabView> {
  const store = await storeWatched();
  return tabViewOf(tab, {
    tab: (id) => store.tabs.get(id),
    brief: (id) => store.briefs.get(id),
    answers: (brief) => answersFor(store, brief),
    locks: (brief) => store.locks.where('brief').equals(brief).toArray(),
    results: (brief) => store.results.where('brief').equals(brief).toArray(),
  });
}

/** The tabs that show a document right now. */
export async function tabsShowing(brief: string): Promise<number[]> {
  const store = await storeWatched();
  return store.tabs.where('brief').equals(brief).primaryKeys();
}

/** The tabs anything is known about. */
export async function allTabs(): Promise<number[]> {
  const store = await storeWatched();
  return store.tabs.toCollection().primaryKeys();
}

/** All briefs, the one read last first. */
export async function allBriefs(): Promise<BriefRow[]> {
  const store = await storeWatched();
  return store.briefs.orderBy('readAt').reverse().toArray();
}

/** Everything the writer said, newest first: the list from which it can be taken back. */
export async function allAnswers(): Promise<AnswerRow[]> {
  const store = await storeWatched();
  return (await store.answers.toArray()).sort((one, other) => other.at - one.at);
}

/** What the writer has set themselves, unchecked, for `useLiveQuery`; see `sensible` in lib/settings. */
export async function ownSettings(): Promise<unknown> {
  const store = await storeWatched();
  return store.settings.get('settings');
}

import { answersFor } from './answers-for';
import { openStore, type Store } from './open-store';
import type { AnswerRow, BriefRow, LockRow, ResultRow, TabRow } from './rows';

/** What the panel shows for one tab. `brief` is null when the tab's document is not (yet) kept as a brief. */
export interface TabView {
  tab: TabRow;
  brief: BriefRow | null;
  /** Of this brief and of every brief, oldest first. */
  answers: AnswerRow[];
  /** Of this brief, oldest first; those that were lifted too. */
  locks: LockRow[];
  result: ResultRow | null;
}

/**
 * The store for a live query. Inside one, Dexie follows its own promises only: awaiting the native one would lose
 * the query, and the view would never hear of a change. `Promise.resolve` makes it one of Dexie's there.
 */
function storeWatched(): Promise<Store> {
  return Promise.resolve(openStore());
}

/** For `useLiveQuery`: a tab nobody asked about is one without access. Rejects with StoreTrouble. */
export async function activeTabView(tab: number): Promise<TabView> {
  const store = await storeWatched();
  const row = (await store.tabs.get(tab)) ?? notAsked(tab);
  if (row.brief === null) return { tab: row, brief: null, answers: [], locks: [], result: null };
  const answers = await answersFor(store, row.brief);
  const locks = await store.locks.where('brief').equals(row.brief).toArray();
  return {
    tab: row,
    brief: (await store.briefs.get(row.brief)) ?? null,
    answers: answers.sort((one, other) => one.at - other.at),
    locks: locks.sort((one, other) => one.at - other.at),
    result: (await store.results.where('brief').equals(row.brief).first()) ?? null,
  };
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

function notAsked(tab: number): TabRow {
  const nothing = { brief: null, verdict: null, language: null, host: null };
  return { ...nothing, tab, url: '', state: 'no-access', why: 'not-asked', at: 0 };
}

/** What the writer has set themselves, unchecked, for `useLiveQuery`; see `sensible` in lib/settings. */
export async function ownSettings(): Promise<unknown> {
  const store = await storeWatched();
  return store.settings.get('settings');
}

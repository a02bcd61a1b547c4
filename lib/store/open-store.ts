import { Dexie, type EntityTable } from 'dexie';
import type { AnswerRow, BriefRow, LockRow, ResultRow, SettingsRow, TabRow } from './rows';
import { STORE, VERSION } from './store-version';
import { StoreTrouble, storeTrouble } from './trouble';

/** A small fact about the store itself. */
export interface MarkRow {
  key: 'generation';
  value: string;
}

export type Store = Dexie & {
  briefs: EntityTable<BriefRow, 'id'>;
  answers: EntityTable<AnswerRow, 'id'>;
  locks: EntityTable<LockRow, 'id'>;
  results: EntityTable<ResultRow, 'id'>;
  tabs: EntityTable<TabRow, 'tab'>;
  settings: EntityTable<SettingsRow, 'id'>;
  marks: EntityTable<MarkRow, 'key'>;
};

const BLOCKED_AFTER = 3000;

let opening: Promise<Store> | null = null;

/**
 * The store, opened once per page or worker; opened anew when something closed it. Rejects with StoreTrouble.
 * `autoOpen` is off: Dexie would otherwise re-create a database deleted elsewhere, or write rows of an old
 * shape into one upgraded elsewhere, and report success (both measured).
 */
export function openStore(): Promise<Store> {
  opening ??= openOnce().catch((error: unknown) => {
    opening = null;
    throw storeTrouble(error);
  });
  return opening;
}

async function openOnce(): Promise<Store> {
  const store = new Dexie(STORE, { autoOpen: false }) as Store;
  store.version(1).stores({
    briefs: 'id, readAt',
    answers: 'id, brief',
    tabs: 'tab, brief',
    settings: 'id',
    marks: 'key',
  });
  store.version(VERSION).stores({ locks: 'id, brief', results: 'id, brief' });
  const forget = () => {
    opening = null;
  };
  store.on('close', forget);
  store.on('versionchange', () => {
    forget();
    store.close();
  });
  await Promise.race([store.open(), blocked(store)]);
  // Dexie opens data of a newer version without a word; we must not write into it.
  if (store.backendDB().version > VERSION * 10) {
    store.close();
    throw new StoreTrouble('newer-version', null);
  }
  return store;
}

/** An upgrade that another page holds up stays pending for ever: give up after a while. */
function blocked(store: Store): Promise<never> {
  return new Promise((_, reject) => {
    store.on('blocked', () => {
      setTimeout(() => reject(new StoreTrouble('blocked', null)), BLOCKED_AFTER);
    });
  });
}

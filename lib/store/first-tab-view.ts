import type { AnswerRow, BriefRow, LockRow, ResultRow, TabRow } from './rows';
import { STORE, VERSION } from './store-version';
import { type TabView, tabViewOf } from './tab-view';

/**
 * What is stored about a tab, read once and without Dexie: a panel that opens can read while its code is still
 * loading. Null where that cannot be done (nothing stored yet, another version, a broken store): whoever watches the
 * store afterwards says what is wrong.
 */
export async function firstTabView(tab: number): Promise<TabView | null> {
  try {
    const database = await openAsItIs();
    try {
      if (database.version !== VERSION * 10) return null;
      return await tabViewOf(tab, rowsIn(database));
    } finally {
      // Open, it would hold up whoever deletes or upgrades the store.
      database.close();
    }
  } catch (error) {
    console.debug('Assay could not read ahead:', error);
    return null;
  }
}

/** Opens the store in the version it has; never makes one. */
function openAsItIs(): Promise<IDBDatabase> {
  const opening = indexedDB.open(STORE);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return asked(opening);
}

function rowsIn(database: IDBDatabase) {
  const tables = ['tabs', 'briefs', 'answers', 'locks', 'results'] as const;
  const transaction = database.transaction(tables);
  const all = <Row>(table: (typeof tables)[number], brief: string) =>
    asked<Row[]>(transaction.objectStore(table).index('brief').getAll(brief));
  return {
    tab: (tab: number) => asked<TabRow | undefined>(transaction.objectStore('tabs').get(tab)),
    brief: (id: string) => asked<BriefRow | undefined>(transaction.objectStore('briefs').get(id)),
    answers: async (brief: string) => {
      const both = [all<AnswerRow>('answers', brief), all<AnswerRow>('answers', '*')];
      return (await Promise.all(both)).flat();
    },
    locks: (brief: string) => all<LockRow>('locks', brief),
    results: (brief: string) => all<ResultRow>('results', brief),
  };
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

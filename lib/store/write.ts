import { openStore, type Store } from './open-store';
import { restoreLost } from './restore';
import { storeTrouble } from './trouble';

/**
 * Runs `work` in one read-write transaction: all of it is stored, or nothing. Inside, await nothing but the store.
 * Only the background writes. Rejects with StoreTrouble.
 */
export async function write<T>(work: (store: Store) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const store = await openStore();
      await restoreLost(store);
      return await store.transaction('rw', store.tables, () => work(store));
    } catch (error) {
      const trouble = storeTrouble(error);
      // Deleted or upgraded elsewhere while we had it open: the next opening sees what is there now.
      if (trouble.kind !== 'closed' || attempt === 2) throw trouble;
    }
  }
}

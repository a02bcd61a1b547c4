import { Dexie } from 'dexie';
import { openStore } from './open-store';
import { dropAllCopies } from './second-copy';
import { storeTrouble } from './trouble';
import { write } from './write';

/** Deletes everything Assay has stored: readings, answers, settings, and the copies. It does not come back. */
export async function eraseEverything(): Promise<void> {
  await dropAllCopies();
  await write(async (store) => {
    for (const table of [store.briefs, store.answers, store.locks, store.results, store.tabs, store.settings])
      await table.clear();
  });
}

/**
 * For a database that cannot be opened any more: throws it away and builds a new one, into which the next write
 * brings back what the writer typed. What was read from pages is read again when they are opened.
 */
export async function rebuildStore(): Promise<void> {
  try {
    (await openStore().catch(() => null))?.close();
    await Dexie.delete('assay');
    await write(async () => undefined);
  } catch (error) {
    throw storeTrouble(error);
  }
}

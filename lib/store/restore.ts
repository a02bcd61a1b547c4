import { KEPT_TABLES, type KeptRow, type KeptTable, rowsOf } from './kept';
import { reportTrouble } from './last-trouble';
import type { Store } from './open-store';
import { type Copies, copyRows, nameGeneration, readCopies } from './second-copy';

const looked = new WeakMap<Store, Promise<void>>();

/**
 * Before the first write into a database just opened: brings back what it lost, and says so. A database deleted
 * while open is covered too, for its connection is closed and the next write opens, and checks, a new one.
 */
export function restoreLost(store: Store): Promise<void> {
  // All writers wait for the one look: a row deleted meanwhile would pass for a lost one.
  const look = looked.get(store) ?? lookAfter(store);
  looked.set(store, look);
  look.catch(() => looked.delete(store));
  return look;
}

async function lookAfter(store: Store): Promise<void> {
  const copies = await readCopies();
  const lost: [KeptTable, KeptRow[]][] = [];
  for (const table of KEPT_TABLES) lost.push([table, await lostOf(store, table, copies[table])]);
  const isLost = lost.some(([, rows]) => rows.length > 0);
  const generation = (await store.marks.get('generation'))?.value;
  // Nothing is written where nothing is wrong: a full disk must not keep the writer from deleting.
  if (isLost || generation === undefined) await bringBack(store, lost, copies.settings);
  await agree(store, copies);
  const replaced = copies.generation !== null && copies.generation !== generation;
  if (isLost || replaced) await reportTrouble('restored');
}

/** The copies that have lost their rows; what a worker that ended could not copy any more is copied now. */
async function lostOf(store: Store, table: KeptTable, copies: KeptRow[]): Promise<KeptRow[]> {
  const rows = await rowsOf(store, table).toArray();
  const has = (some: KeptRow[], id: string) => some.some((row) => row.id === id);
  const uncopied = rows.filter(({ id }) => !has(copies, id));
  if (uncopied.length > 0) await copyRows(table, uncopied);
  return copies.filter(({ id }) => !has(rows, id));
}

async function bringBack(
  store: Store,
  lost: [KeptTable, KeptRow[]][],
  settings: Copies['settings'],
): Promise<void> {
  await store.transaction('rw', [...KEPT_TABLES, 'settings', 'marks'], async () => {
    for (const [table, rows] of lost) await rowsOf(store, table).bulkPut(rows);
    if (await store.marks.get('generation')) return;
    if (settings) await store.settings.put({ ...settings, id: 'settings' });
    await store.marks.put({ key: 'generation', value: crypto.randomUUID() });
  });
}

/** The copies now are those of this database. */
async function agree(store: Store, copies: Copies): Promise<void> {
  const generation = (await store.marks.get('generation'))?.value;
  if (generation !== undefined && generation !== copies.generation) await nameGeneration(generation);
}

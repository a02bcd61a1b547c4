import { reportTrouble } from './last-trouble';
import type { Store } from './open-store';
import { type Copies, copyAnswers, nameGeneration, readCopies } from './second-copy';

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
  const answers = await store.answers.toArray();
  const has = (rows: { id: string }[], id: string) => rows.some((row) => row.id === id);
  const lost = copies.answers.filter(({ id }) => !has(answers, id));
  // Stored by a worker that ended before it could make the copy.
  const uncopied = answers.filter(({ id }) => !has(copies.answers, id));
  const generation = (await store.marks.get('generation'))?.value;
  // Nothing is written where nothing is wrong: a full disk must not keep the writer from deleting.
  if (lost.length > 0 || generation === undefined) await bringBack(store, lost, copies.settings);
  if (uncopied.length > 0) await copyAnswers(uncopied);
  await agree(store, copies);
  const replaced = copies.generation !== null && copies.generation !== generation;
  if (lost.length > 0 || replaced) await reportTrouble('restored');
}

async function bringBack(store: Store, lost: Copies['answers'], settings: Copies['settings']): Promise<void> {
  await store.transaction('rw', store.answers, store.settings, store.marks, async () => {
    await store.answers.bulkPut(lost);
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

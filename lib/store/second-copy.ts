import { browser } from 'wxt/browser';
import { type SettingsChange, settingsChange } from '../settings/settings';
import { KEPT, type KeptRow, type KeptTable } from './kept';
import { StoreTrouble } from './trouble';

/*
 * What the writer typed is kept a second time, in the browser's other storage engine: damaged IndexedDB files come
 * back as an empty database without any error (measured). A copy is made after its row is stored and dropped before
 * its row is deleted, so at any moment a copy without its row means that the row was lost.
 */
const GENERATION = 'generation';
const SETTINGS = 'settings';

/** What the other engine holds: the copies, and the name of the database they were made of. */
export interface Copies extends Record<KeptTable, KeptRow[]> {
  generation: string | null;
  settings: SettingsChange | null;
}

export async function readCopies(): Promise<Copies> {
  const all = await browser.storage.local.get(null);
  const rowsOf = (table: KeptTable) => {
    const { prefix, schema } = KEPT[table];
    return Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, row]) => schema.safeParse(row))
      .flatMap(({ data }) => data ?? []);
  };
  const generation = all[GENERATION];
  const settings = settingsChange.safeParse(all[SETTINGS]).data ?? null;
  return {
    generation: typeof generation === 'string' ? generation : null,
    settings,
    answers: rowsOf('answers'),
    locks: rowsOf('locks'),
    results: rowsOf('results'),
  };
}

/** Rejects with StoreTrouble `no-second-copy`; the rows themselves are stored by then. */
export async function copyRows(table: KeptTable, rows: readonly KeptRow[]): Promise<void> {
  try {
    const { prefix } = KEPT[table];
    await browser.storage.local.set(Object.fromEntries(rows.map((row) => [prefix + row.id, row])));
  } catch (error) {
    throw new StoreTrouble('no-second-copy', error);
  }
}

export async function copySettings(settings: SettingsChange = {}): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** For when the writer wants everything gone; the name of the database stays, so nothing passes for lost. */
export async function dropAllCopies(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key !== GENERATION));
}

export async function dropCopy(table: KeptTable, id: string): Promise<void> {
  await browser.storage.local.remove(KEPT[table].prefix + id);
}

export async function nameGeneration(generation: string): Promise<void> {
  await browser.storage.local.set({ [GENERATION]: generation });
}

import { z } from 'zod';
import { isSameAnswer } from '../checklist/checklist';
import { settingsChange } from '../settings/settings';
import { answerSchema } from './answer-schema';
import { contextOf } from './context';
import { KEPT_TABLES, type KeptRow, rowsOf } from './kept';
import type { Store } from './open-store';
import { openStore } from './open-store';
import { judgeAllAnew } from './record-answer';
import type { AnswerRow } from './rows';
import { lockSchema, resultSchema } from './run-schema';
import { copyRows, copySettings } from './second-copy';
import { readSettings } from './settings';
import { write } from './write';

/** Longest file that is looked into, in characters. */
export const LONGEST_BACKUP = 5_000_000;

const backupSchema = z.strictObject({
  assay: z.literal('backup'),
  version: z.literal(1),
  answers: z.array(answerSchema).max(100_000),
  locks: z.array(lockSchema).max(100_000).default([]),
  results: z.array(resultSchema).max(100_000).default([]),
  settings: settingsChange,
});

/** What the writer said and set, without anything that was read from a page: pages are read again. */
export type Backup = z.infer<typeof backupSchema>;
/** Why a file is not restored. */
export type BackupFault = 'too-large' | 'not-a-backup' | 'newer';

/** A backup as the text of a file. */
export async function makeBackup(): Promise<string> {
  const store = await openStore();
  const { id: _, ...settings } = (await store.settings.get('settings')) ?? { id: 'settings' };
  const backup: Backup = {
    assay: 'backup',
    version: 1,
    answers: await store.answers.toArray(),
    locks: await store.locks.toArray(),
    results: await store.results.toArray(),
    settings,
  };
  return JSON.stringify(backup, null, 1);
}

/** Looks into a file that may hold anything: all of it makes sense, or none of it is taken. Never throws. */
export function readBackup(text: string): Backup | BackupFault {
  if (text.length > LONGEST_BACKUP) return 'too-large';
  const found = parseJson(text);
  const header = z.object({ assay: z.literal('backup'), version: z.int().min(1) }).safeParse(found);
  if (!header.success) return 'not-a-backup';
  if (header.data.version > 1) return 'newer';
  return backupSchema.safeParse(found).data ?? 'not-a-backup';
}

/**
 * Adds a backup to what is there, in one piece. Where both hold an answer of a kind to the same check of the same
 * brief, the one given later stays; settings of the backup win. `at` is now, for checks that look at the day.
 */
export async function restoreBackup(backup: Backup, at: number): Promise<void> {
  await write(async (store) => {
    for (const answer of backup.answers) await addAnswer(store, answer);
    await addMissing(store, 'locks', backup.locks);
    await addMissing(store, 'results', backup.results);
    const settings = (await store.settings.get('settings')) ?? { id: 'settings' };
    await store.settings.put({ ...settings, ...backup.settings });
  });
  const store = await openStore();
  for (const table of KEPT_TABLES) await copyRows(table, await rowsOf(store, table).toArray());
  await copySettings(await store.settings.get('settings'));
  await judgeAllAnew(contextOf(await readSettings(), at));
}

/** A lock that is there already stays as it is, unless the backup knows that it was lifted. */
async function addMissing(store: Store, table: 'locks' | 'results', rows: Backup['locks' | 'results']) {
  const before = await rowsOf(store, table).bulkGet(rows.map(({ id }) => id));
  const isNews = (known: KeptRow | undefined) => !known || ('lifted' in known && known.lifted === null);
  await rowsOf(store, table).bulkPut(rows.filter((_, at) => isNews(before[at])));
}

async function addAnswer(store: Store, answer: AnswerRow): Promise<void> {
  const before = await store.answers
    .where('brief')
    .equals(answer.brief)
    .and((other) => isSameAnswer(other, answer))
    .first();
  if (before && before.at >= answer.at) return;
  const taken = !before && (await store.answers.get(answer.id)) !== undefined;
  await store.answers.put({ ...answer, id: before?.id ?? (taken ? crypto.randomUUID() : answer.id) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever is wrong with it, it is not a backup.
    return null;
  }
}

import type { Lock } from '../run/lock';
import { lockThatHolds } from '../run/lock';
import { type Counted, type Result, readCounts } from '../run/result';
import type { Risks } from '../statistics/normal';
import type { Store } from './open-store';
import { copyRows, dropCopy } from './second-copy';
import { write } from './write';

/** When something is done, in milliseconds and as the writer's own day (yyyy-mm-dd). */
export interface Moment {
  at: number;
  on: string;
}

/** Freezes what a brief commits to. A brief that is locked, or gone, stays as it is: hearing this twice changes nothing. */
export async function recordLock(brief: string, { at, on }: Moment): Promise<void> {
  const locked = await write(async (store) => {
    const row = await store.briefs.get(brief);
    if (!row?.commitment || lockThatHolds(await locksOf(store, brief))) return null;
    const lock: Lock = { id: crypto.randomUUID(), brief, at, on, commitment: row.commitment, lifted: null };
    await store.locks.put(lock);
    return lock;
  });
  if (locked) await copyRows('locks', [locked]);
}

/** Lifts a lock, and keeps it with the reason. */
export async function recordLifting(id: string, why: string, { at, on }: Moment): Promise<void> {
  const lifted = await write(async (store) => {
    const lock = await store.locks.get(id);
    if (!lock || lock.lifted) return null;
    const changed = { ...lock, lifted: { at, on, why } };
    await store.locks.put(changed);
    return changed;
  });
  if (lifted) await copyRows('locks', [lifted]);
}

/** Reads what was counted and keeps it, in place of what was counted before. Counts that cannot be counts are dropped. */
export async function recordResult(
  brief: string,
  counted: Counted,
  risks: Risks,
  { at, on }: Moment,
): Promise<void> {
  const read = readCounts(counted, risks);
  if (!read) return;
  const result = await write(async (store) => {
    const before = await store.results.where('brief').equals(brief).first();
    const lock = lockThatHolds(await locksOf(store, brief))?.id ?? null;
    const id = before?.id ?? crypto.randomUUID();
    const result: Result = { ...counted, id, brief, lock, at, on, word: read.word };
    await store.results.put(result);
    return result;
  });
  await copyRows('results', [result]);
}

/** Takes a result back. */
export async function withdrawResult(id: string): Promise<void> {
  await dropCopy('results', id);
  await write((store) => store.results.delete(id));
}

async function locksOf(store: Store, brief: string): Promise<Lock[]> {
  const locks = await store.locks.where('brief').equals(brief).toArray();
  return locks.sort((one, other) => one.at - other.at);
}

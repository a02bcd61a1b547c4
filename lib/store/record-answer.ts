import { type Answer, isSameAnswer } from '../checklist/checklist';
import type { Context } from '../checks/check';
import { answersFor } from './answers-for';
import { judged } from './judged';
import type { Store } from './open-store';
import { copyRows, dropCopy } from './second-copy';
import { write } from './write';

/**
 * Stores what the writer said and judges the briefs it concerns anew. One answer of a kind per check (isSameAnswer): a
 * newer one replaces the older, so hearing the same message twice changes nothing. `id` is used if the answer is new.
 */
export async function recordAnswer(answer: Answer, context: Context): Promise<Answer> {
  const stored = await write(async (store) => {
    const before = await store.answers
      .where('brief')
      .equals(answer.brief)
      .and((other) => isSameAnswer(other, answer))
      .first();
    const stored = before ? { ...answer, id: before.id } : answer;
    await store.answers.put(stored);
    await judgeAnew(store, answer.brief, context);
    return stored;
  });
  await copyRows('answers', [stored]);
  return stored;
}

/** Takes an answer back, whatever its kind, and judges anew. Null when it was taken back before. */
export async function withdrawAnswer(id: string, context: Context): Promise<Answer | null> {
  await dropCopy('answers', id);
  return write(async (store) => {
    const answer = await store.answers.get(id);
    if (!answer) return null;
    await store.answers.delete(id);
    await judgeAnew(store, answer.brief, context);
    return answer;
  });
}

/** Judges every stored reading anew: after a change of settings, or of the checks themselves by an update. */
export function judgeAllAnew(context: Context): Promise<void> {
  return write((store) => judgeAnew(store, '*', context));
}

async function judgeAnew(store: Store, brief: string, context: Context): Promise<void> {
  const concerned = brief === '*' ? store.briefs : store.briefs.where('id').equals(brief);
  for (const row of await concerned.toArray()) {
    await store.briefs.put({ ...row, ...judged(row.reading, await answersFor(store, row.id), context) });
  }
}

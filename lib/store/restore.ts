import { reportTrouble } from './last-trouble';
import type { Store } from './open-store';
import { copyAnswers, nameGeneration, readCopies } from './second-copy';

const whole = new WeakSet<Store>();

/**
 * Before the first write into a database just opened: brings back what it lost, and says so. A database deleted
 * while open is covered too, for its connection is closed and the next write opens, and checks, a new one.
 */
export async function restoreLost(store: Store): Promise<void> {
  if (whole.has(store)) return;
  const copies = await readCopies();
  const { generation, lost, uncopied } = await store.transaction(
    'rw',
    store.answers,
    store.marks,
    async () => {
      const answers = await store.answers.toArray();
      const lost = copies.answers.filter(({ id }) => !answers.some((row) => row.id === id));
      await store.answers.bulkPut(lost);
      const mark = (await store.marks.get('generation')) ?? {
        key: 'generation' as const,
        value: crypto.randomUUID(),
      };
      await store.marks.put(mark);
      // Stored by a worker that ended before it could make the copy.
      const uncopied = answers.filter(({ id }) => !copies.answers.some((copy) => copy.id === id));
      return { generation: mark.value, lost, uncopied };
    },
  );
  if (uncopied.length > 0) await copyAnswers(uncopied);
  const replaced = copies.generation !== null && copies.generation !== generation;
  if (copies.generation !== generation) await nameGeneration(generation);
  whole.add(store);
  if (lost.length > 0 || replaced) await reportTrouble('restored');
}

import { clearTrouble, reportTrouble } from '../store/last-trouble';
import { StoreTrouble } from '../store/trouble';
import { sessionBegun } from './new-session';

/** Does one thing the background was woken for. What the store could not do is told to the writer. */
export async function handle(work: () => Promise<void>): Promise<void> {
  try {
    await sessionBegun();
    await work();
    await clearTrouble();
  } catch (error) {
    if (error instanceof StoreTrouble) await reportTrouble(error.kind);
    throw error;
  }
}

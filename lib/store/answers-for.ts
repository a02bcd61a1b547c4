import type { Store } from './open-store';
import type { AnswerRow } from './rows';

/** The writer's answers to one brief and those that hold for every brief. */
export function answersFor(store: Store, brief: string): Promise<AnswerRow[]> {
  return store.answers.where('brief').anyOf(brief, '*').toArray();
}

import type { Quote } from '../brief/brief';
import type { Reading } from '../reading/reading';
import { sharedWords } from './shared-words';

/** The actions of a plan that have no word in common with its claim, its people, its number or its outcome. */
export function actionsApart({ actions = [], hypothesis, outcome, segment, signal }: Reading): Quote[] {
  const direction = [hypothesis, segment, signal, outcome].map((part) => part?.quote.text ?? '').join(' ');
  return actions.filter(({ text }) => sharedWords(text, direction).length === 0);
}

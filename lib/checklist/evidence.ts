import type { Quote } from '../brief/brief';
import type { ChecklistItem } from './checklist';

/** What a judgement rests on: words of the brief, and words the writer told us that are not in it. */
export interface Evidence {
  brief: Quote[];
  writer: string[];
}

/** Parts the evidence of a check by whose words they are; an answer is read as a block of its own. */
export function evidenceOf({ quotes, answer }: Pick<ChecklistItem, 'quotes' | 'answer'>): Evidence {
  const told = quotes.filter(({ block }) => block.startsWith('answer:')).map(({ text }) => text);
  return {
    brief: quotes.filter(({ block }) => !block.startsWith('answer:')),
    writer: answer?.kind === 'told' ? [answer.text] : [...new Set(told)],
  };
}

import type { Check } from './check';
import { notFor, otherKind, said } from './judged';

export const check: Check = {
  id: 'outcome.capacity',
  part: 'outcome',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'Somebody can handle the responses',
    why: 'A hundred calls nobody answers are worse than ten that are.',
    ask: 'Suppose it works: how many people a week can somebody answer?',
    example: 'The desk takes 30 calls a week.',
    notes: {
      found: 'The brief says how much can be handled.',
      none: 'Not yet said how many responses can be handled.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => said(reading, 'capacity')),
};

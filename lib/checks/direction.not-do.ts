import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'direction.not-do',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'What is left out',
    why: 'A plan without a border grows until nothing in it can be read.',
    ask: 'What will you not do this time?',
    example: 'No ads, no partners, no other regions.',
    notes: {
      found: 'The brief says what is left out.',
      none: 'Not yet said what is left out.',
    },
  },
  judge: (reading) => said(reading, 'not-doing'),
};

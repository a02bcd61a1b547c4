import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'outcome.why',
  part: 'outcome',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'Somebody is asked why',
    why: 'A number says that people did it. Only people say why.',
    ask: 'Whom will you ring up to hear their reasons?',
    example: 'The first five who reply and five who did not.',
    notes: {
      found: 'The brief says whom it will ask.',
      none: 'Not yet said how you will learn why.',
    },
  },
  judge: (reading) => said(reading, 'ask-why'),
};

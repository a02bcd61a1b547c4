import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'outcome.tradeoffs',
  part: 'outcome',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'What it costs elsewhere',
    why: 'Time and attention spent here are missing somewhere. Named now, that is a choice; named later, a surprise.',
    ask: 'What will you do less of while this runs?',
    example: 'The autumn catalogue waits a week.',
    notes: {
      found: 'The brief says what is given up.',
      none: 'Not yet said what is given up for it.',
    },
  },
  judge: (reading) => said(reading, 'trade-off'),
};

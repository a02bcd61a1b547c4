import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'direction.must-be-true',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'What must be true',
    why: 'Every plan leans on a few things nobody has checked. The shakiest of them is the one to test.',
    ask: 'Which one to three things must be true for this to work, and which is least certain?',
    example: 'Managers read our email at work. Least certain: that they decide alone.',
    notes: {
      found: 'The brief says what must be true.',
      none: 'Not yet said what must be true for this to work.',
    },
  },
  judge: (reading) => said(reading, 'must-be-true'),
};

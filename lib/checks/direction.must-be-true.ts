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
    ask: 'Which one to three things does this lean on, and which of them are you least sure of?',
    example: 'Managers read our email at work. Least certain: that they decide alone.',
    notes: {
      found: 'The brief says what must be true.',
      none: 'Not yet said what this leans on.',
    },
  },
  judge: (reading) => said(reading, 'must-be-true'),
};

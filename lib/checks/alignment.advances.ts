import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'alignment.advances',
  part: 'alignment',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'It moves something larger',
    why: 'A test that leads nowhere larger is a pastime, even when it comes out right.',
    ask: 'Complete: this matters because ...',
    example: '... every tenth tenant who replies in time saves us a visit.',
    notes: {
      found: 'The brief says what it leads to.',
      none: 'Not yet said what it leads to.',
    },
  },
  judge: (reading) => said(reading, 'ladder'),
};

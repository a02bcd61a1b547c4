import type { Check } from './check';
import { judged, said } from './judged';

export const check: Check = {
  id: 'outcome.named',
  part: 'outcome',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'The business number behind it',
    why: 'A result nobody’s number depends on is applauded and forgotten.',
    ask: 'Which business number should move in the end?',
    example: 'Beds empty per week.',
    notes: {
      found: 'The brief names the number behind it.',
      none: 'Not yet said which business number this is for.',
    },
  },
  judge(reading) {
    const { outcome } = reading;
    if (outcome) return judged('pass', 'found', [outcome.quote]);
    return said(reading, 'business-outcome');
  },
};

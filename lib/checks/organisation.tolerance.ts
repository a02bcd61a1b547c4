import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'organisation.tolerance',
  part: 'organisation',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'A miss counts as an answer',
    why: 'Where a miss is not allowed, nobody dares to test what is uncertain.',
    ask: 'Suppose it misses: what is that worth to you, and who says so?',
    example: 'Round 2 of 5; a no saves us the autumn print run.',
    notes: {
      tolerant: 'A miss is treated as an answer.',
      strict: 'It must not miss. What would you still learn if it did?',
      none: 'Not yet said what a miss would be worth.',
    },
  },
  judge(reading) {
    const tolerant = cued(reading, 'tolerance');
    if (tolerant.length > 0) return judged('pass', 'tolerant', tolerant);
    const strict = cued(reading, 'intolerance');
    return strict.length > 0 ? judged('fail', 'strict', strict) : judged('unknown', 'none');
  },
};

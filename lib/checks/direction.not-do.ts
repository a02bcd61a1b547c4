import type { Check } from './check';
import { cued, judged } from './judged';

/** "We do not think" leaves nothing out. */
const OPINION = /\bnot (?:think|believe|know|want|need|expect|have|see)\b/i;

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
  judge(reading) {
    const left = cued(reading, 'not-doing').filter(({ text }) => !OPINION.test(text));
    return left.length > 0 ? judged('pass', 'found', left) : judged('unknown', 'none');
  },
};

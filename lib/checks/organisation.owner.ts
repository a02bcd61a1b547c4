import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'organisation.owner',
  part: 'organisation',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'One person reads the result',
    why: 'What belongs to several people is read by none of them. One name is enough.',
    ask: 'Who reads the result and says what happens next?',
    example: 'Ana Brandt',
    notes: {
      found: 'One owner is named.',
      shared: 'Several owners. Which one reads the result?',
      none: 'Nobody is named yet.',
    },
  },
  judge(reading) {
    const { owner } = reading;
    const shared = cued(reading, 'sharedOwners');
    if (shared.length > 0) return judged('warn', 'shared', shared);
    return owner ? judged('pass', 'found', [owner.quote]) : judged('unknown', 'none');
  },
};

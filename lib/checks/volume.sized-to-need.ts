import type { Check } from './check';
import { cued, judged } from './judged';
import { planVolume } from './plan-volume';

export const check: Check = {
  id: 'volume.sized-to-need',
  part: 'volume',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Sized from the question',
    why: 'Starting from the list gives the answer the list can give. Starting from the question says how large a list it takes.',
    ask: 'How large a change would matter to you, and how many people does seeing it take?',
    example: 'A rise of a third would change our mind; that takes 2,500 people.',
    notes: {
      sized: 'The brief works out how many people it takes.',
      reach: 'The number of people is there; what change must it be able to show?',
      none: 'Not yet said how large a change would matter.',
    },
  },
  judge(reading) {
    const sized = cued(reading, 'sample-size');
    if (sized.length > 0) return judged('pass', 'sized', sized);
    const { people, lift, quotes } = planVolume(reading);
    if (people !== null && lift !== null) return judged('pass', 'sized', quotes);
    return people === null ? judged('unknown', 'none') : judged('warn', 'reach', quotes);
  },
};

import type { Check } from './check';
import { judged } from './judged';
import { kindsOfClaim } from './kinds-of-claim';

export const check: Check = {
  id: 'hypothesis.type',
  part: 'hypothesis',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'What kind of claim it is',
    why: 'The kind decides which number can answer it: a message shows in clicks and replies, a price in orders.',
    ask: 'What is mainly tested: the message, the people, the price, the place, the form, the moment, an obstacle, or whether people stay?',
    example: 'The message.',
    notes: {
      known: 'This is about {kind}.',
      open: 'Not clear which kind of claim this is.',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge({ hypothesis }) {
    if (!hypothesis) return judged('not-applicable', 'waiting');
    const { quote, type } = hypothesis;
    if (type === null) return judged('unknown', 'open', [quote]);
    return judged('pass', 'known', [quote], { kind: kindsOfClaim[type] });
  },
};

import type { Check } from './check';
import { notFor, otherKind, said } from './judged';

export const check: Check = {
  id: 'channels.handoff',
  part: 'channels',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Somebody takes over',
    why: 'A reply that waits three days is a reply from somebody who has moved on.',
    ask: 'Who picks up a response, with what, within how long?',
    example: 'Jo calls back within a day.',
    notes: {
      found: 'The brief says who takes over.',
      none: 'Not yet said who takes over when somebody responds.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => said(reading, 'handoff')),
};

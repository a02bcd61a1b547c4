import type { Check } from './check';
import { cued, judged, notFor, otherKind, overlap } from './judged';

export const check: Check = {
  id: 'channels.handoff',
  part: 'channels',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Somebody takes over',
    why: 'A reply that waits three days is a reply from somebody who has moved on.',
    ask: 'Somebody replies: who takes it from there, and how soon?',
    example: 'Jo calls back within a day.',
    notes: {
      found: 'The brief says who takes over.',
      none: 'Not yet said who takes over when somebody responds.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    // "Within 24 hours" in the claim or the signal says what people do, not who takes over.
    const { hypothesis, segment, signal } = reading;
    const parts = [hypothesis, segment, signal].flatMap((part) => part?.quote ?? []);
    const taken = cued(reading, 'handoff').filter((quote) => !parts.some((part) => overlap(part, quote)));
    return taken.length > 0 ? judged('pass', 'found', taken) : judged('unknown', 'none');
  }),
};

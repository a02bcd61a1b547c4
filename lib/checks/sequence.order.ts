import type { Check } from './check';
import { cued, judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'sequence.order',
  part: 'sequence',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Direction before pace',
    why: 'Going faster helps only once it is clear where to.',
    ask: 'What do you want to know before you set the pace?',
    example: 'First whether the deadline works at all, then weekly letters.',
    notes: {
      free: 'No pace is set.',
      settled: 'A claim stands before the pace.',
      thin: 'A pace is set, and a problem is named. Which claim does the pace serve?',
      pace: 'A pace is set before any claim. Settle the claim first.',
      kind: otherKind,
    },
  },
  judge: notFor(['always-on'], (reading) => {
    const pace = cued(reading, 'output-target', 'speed');
    if (pace.length === 0) return judged('pass', 'free');
    if (reading.hypothesis) return judged('pass', 'settled', pace);
    const direction = cued(reading, 'problem', 'must-be-true', 'business-outcome');
    return direction.length > 0 ? judged('warn', 'thin', pace) : judged('fail', 'pace', pace);
  }),
};

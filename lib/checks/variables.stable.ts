import type { Check } from './check';
import { cued, judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'variables.stable',
  part: 'variables',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'The rest stays the same',
    why: 'What is held still is what makes the one change readable.',
    ask: 'What must stay as it is while this runs?',
    example: 'Offer, list and sending time stay as they are.',
    notes: {
      found: 'The brief says what stays the same.',
      shifts: 'More than the one thing seems to move. What must stay still?',
      none: 'Not yet said what stays the same.',
      kind: otherKind,
    },
  },
  judge: notFor(['launch', 'always-on', 'internal'], (reading) => {
    const held = cued(reading, 'one-variable');
    if (held.length > 0) return judged('pass', 'found', held);
    const many = cued(reading, 'many-variables').filter(({ text }) => !text.includes('?'));
    return many.length > 0 ? judged('warn', 'shifts', many) : judged('unknown', 'none');
  }),
};

import type { Check } from './check';
import { cued, judged, notFor, otherKind } from './judged';

/** Places in the brief that speak of several changes, from which on it is more than a slip of the pen. */
const SEVERAL = 2;

export const check: Check = {
  id: 'variables.one',
  part: 'variables',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'One thing changes',
    why: 'When two things change at once, a result cannot say which of them did it.',
    ask: 'Which single thing is different from what you do today?',
    example: 'Only the first line; offer, list and sending time stay.',
    notes: {
      one: 'The brief says what changes, and that the rest stays.',
      named: 'One change is named.',
      two: 'This may change two things. Which one is the test?',
      several: 'Several things change at once. Pick the one to test and hold the others.',
      none: 'The brief does not yet say what is different from today.',
      kind: otherKind,
    },
  },
  judge: notFor(['launch', 'always-on', 'internal'], (reading) => {
    const many = cued(reading, 'many-variables').filter(({ text }) => !text.includes('?'));
    const held = cued(reading, 'one-variable');
    if (many.length > 0) {
      const left = many.length - (held.length > 0 ? 1 : 0);
      if (left >= SEVERAL) return judged('fail', 'several', many);
      if (left === 1) return judged('warn', 'two', many);
    }
    if (held.length > 0) return judged('pass', 'one', held);
    const change = reading.hypothesis?.parts.change;
    return change ? judged('pass', 'named', [change]) : judged('unknown', 'none');
  }),
};

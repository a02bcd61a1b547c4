import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'sequence.speed',
  part: 'sequence',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'Speed is not the aim',
    why: 'Fast is worth something only when you learn sooner by it.',
    ask: 'What will you know sooner by going faster?',
    example: 'A week earlier whether the deadline works.',
    notes: {
      free: 'Speed is not the aim here.',
      learning: 'Fast, in order to learn.',
      some: 'Speed is named as a value. What will you know sooner?',
      only: 'Speed is named again and again, and no number says what is learnt by it.',
    },
  },
  judge(reading) {
    const fast = cued(reading, 'speed');
    if (fast.length === 0) return judged('pass', 'free');
    if (fast.every(({ text }) => /\b(?:learn\w*|know|find out|answer)\b/i.test(text))) {
      return judged('pass', 'learning', fast);
    }
    return fast.length > 2 && !reading.signal ? judged('fail', 'only', fast) : judged('warn', 'some', fast);
  },
};

import type { Check } from './check';
import { judged } from './judged';
import { check as signalMatches } from './signal.matches';

export const check: Check = {
  id: 'debt.variable',
  part: 'debt',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'No loop around the wrong number',
    why: 'A loop around a number that answers something else goes round and teaches nothing.',
    ask: 'Which number would answer the claim?',
    example: 'Replies instead of website visits.',
    notes: {
      right: 'The number answers the claim.',
      proxy: '{metric} only stands in for the claim; each round on it leaves part of the question open.',
      wrong: '{metric} does not answer the claim; each round on it adds debt.',
      waiting: 'Waits for a hypothesis and a signal.',
    },
  },
  judge(reading, context) {
    const { state, quotes } = signalMatches.judge(reading, context);
    const values = { metric: reading.signal?.metric ?? '' };
    if (state === 'fail') return judged('fail', 'wrong', quotes, values);
    if (state === 'warn') return judged('warn', 'proxy', quotes, values);
    return state === 'pass' ? judged('pass', 'right', quotes) : judged('not-applicable', 'waiting');
  },
};

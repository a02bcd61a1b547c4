import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'debt.hypothesis',
  part: 'debt',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'No launch without a claim',
    why: 'What goes out without a claim comes back as numbers nobody can use.',
    ask: 'It starts on {date}. What do you believe about these people?',
    example: 'They answer sooner when the letter names a deadline.',
    notes: {
      settled: 'A claim stands before the start.',
      draft: 'It starts on {date}, and the claim is not settled yet.',
      blind: 'It starts on {date} without a claim.',
      waiting: 'Waits for a start date.',
    },
  },
  judge({ hypothesis, window }) {
    const date = window?.start ?? null;
    if (!window || date === null) return judged('not-applicable', 'waiting');
    if (!hypothesis) return judged('fail', 'blind', [window.quote], { date: { day: date } });
    if (!hypothesis.falsifiable || hypothesis.confidence < ASK_BELOW) {
      return judged('warn', 'draft', [window.quote, hypothesis.quote], { date: { day: date } });
    }
    return judged('pass', 'settled', [hypothesis.quote]);
  },
};

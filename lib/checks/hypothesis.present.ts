import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'hypothesis.present',
  part: 'hypothesis',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'A hypothesis is stated',
    why: 'The hypothesis is the sentence the result will answer. Without one, a good or a bad number teaches nothing that helps next time.',
    ask: 'What do you think is true of these people or this message, and might be mistaken about?',
    example:
      'Clinic managers will book more demos when we open with no-shows, because that is what they ask about first.',
    notes: {
      found: 'The brief says what it believes.',
      unsure: 'This may be the hypothesis. Is it?',
      goal: 'This is what you want to happen. What do you believe will make it happen?',
      none: 'No sentence yet says what you believe and what you expect to see.',
    },
  },
  judge(reading) {
    const { hypothesis } = reading;
    if (!hypothesis) {
      const goals = cued(reading, 'goal');
      return goals.length > 0 ? judged('fail', 'goal', goals.slice(0, 1)) : judged('unknown', 'none');
    }
    if (hypothesis.confidence < ASK_BELOW) return judged('unknown', 'unsure', [hypothesis.quote]);
    return judged('pass', 'found', [hypothesis.quote]);
  },
};

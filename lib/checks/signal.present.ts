import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'signal.present',
  part: 'signal',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'One number will tell',
    why: 'The signal is what you will look at to know whether the hypothesis held. Named now, it cannot be picked to suit the result.',
    ask: 'Which one number will settle whether you were right?',
    example: 'Reply rate of the second email, this list only.',
    notes: {
      found: 'The brief says what it will look at.',
      unsure: 'This may be the deciding number. Is it?',
      later: 'This leaves open which number decides. Choose it now, while no result can sway the choice.',
      none: 'No number yet decides whether this worked.',
    },
  },
  judge(reading) {
    const { signal } = reading;
    if (!signal) {
      const later = cued(reading, 'post-hoc');
      return later.length > 0 ? judged('fail', 'later', later) : judged('unknown', 'none');
    }
    if (signal.confidence < ASK_BELOW) return judged('unknown', 'unsure', [signal.quote]);
    return judged('pass', 'found', [signal.quote]);
  },
};

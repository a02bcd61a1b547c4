import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'execution.serious',
  part: 'execution',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'A real plan',
    why: 'A trial of the tool or a page of filler text has nothing to judge.',
    ask: 'Is this only a trial? Then nothing here needs an answer.',
    notes: {
      real: 'It reads like a real plan.',
      trial: 'This looks like a trial or filler text.',
    },
  },
  judge(reading) {
    const trial = cued(reading, 'not-serious');
    return trial.length > 0 ? judged('fail', 'trial', trial) : judged('pass', 'real');
  },
};

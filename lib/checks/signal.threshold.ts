import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'signal.threshold',
  part: 'signal',
  severity: 'major',
  group: 'core',
  words: {
    title: 'A number decides',
    why: 'A bar set beforehand is what turns a result into a decision. Set afterwards, it lands wherever the result did.',
    ask: 'From which value on do you keep it, and at which value do you drop it?',
    example: 'Keep it from 4 % replies on; drop it below 3 %.',
    notes: {
      set: 'The brief says which value decides.',
      expected: 'An expected change is there. Say also which value is too little to go on with.',
      none: 'No value yet says what counts as a yes and what as a no.',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ hypothesis, signal, threshold }) {
    if (threshold) return judged('pass', 'set', [threshold.quote]);
    if (signal?.threshold) return judged('pass', 'set', [signal.quote]);
    if (!signal) return judged('not-applicable', 'waiting');
    const expected = hypothesis?.parts.magnitude;
    return expected ? judged('warn', 'expected', [expected]) : judged('unknown', 'none');
  },
};

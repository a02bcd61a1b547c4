import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'organisation.measurement-agreed',
  part: 'organisation',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Everybody agreed on the measure',
    why: 'A measure only one person agreed to is disputed by the others when it disappoints.',
    ask: 'Who reads the number on the last day, and on which value have the others agreed?',
    example: 'Ana reads it on the 17th; she and sales agreed on 4 %.',
    notes: {
      agreed: 'The brief says it was agreed beforehand.',
      reader: 'Number, value and reader are named.',
      metric: 'The number is named. Who agreed to it, and to which value?',
      waiting: 'Waits for a signal.',
    },
  },
  judge(reading) {
    const agreed = cued(reading, 'agreed-before');
    if (agreed.length > 0) return judged('pass', 'agreed', agreed);
    const { owner, signal, threshold } = reading;
    if (!signal) return judged('not-applicable', 'waiting');
    const quotes = [signal.quote, threshold?.quote, owner?.quote];
    const set = threshold !== null || signal.threshold;
    return set && owner ? judged('pass', 'reader', quotes) : judged('warn', 'metric', quotes);
  },
};

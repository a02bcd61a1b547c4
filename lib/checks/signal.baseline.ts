import type { Check } from './check';
import { cued, judged } from './judged';

const ELSEWHERE = /\b(?:industry|benchmark|sector|market average|competitors?)\b/i;

export const check: Check = {
  id: 'signal.baseline',
  part: 'signal',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'The number today is known',
    why: 'Without the number of today nobody can say whether the new one is a rise.',
    ask: 'What is this number today, for this list or page?',
    example: '2.3 % on average over the last six sends.',
    notes: {
      known: 'The brief says what the number is today.',
      control: 'The control shows what the number is without the change.',
      industry: 'A figure from elsewhere. What is it on your own list?',
      none: 'Not yet said what the number is today.',
      waiting: 'Waits for a signal.',
    },
  },
  judge(reading) {
    const { signal, numbers } = reading;
    if (!signal) return judged('not-applicable', 'waiting');
    const today = [...(numbers.baseline ? [numbers.baseline.quote] : []), ...cued(reading, 'baseline')];
    const own = today.filter(({ text }) => !ELSEWHERE.test(text));
    if (own.length > 0) return judged('pass', 'known', own);
    const side = cued(reading, 'comparison');
    if (numbers.arms > 1 || side.length > 0) return judged('pass', 'control', side);
    return today.length > 0 ? judged('warn', 'industry', today) : judged('unknown', 'none');
  },
};

import type { Check } from './check';
import { cued, judged } from './judged';

const EARLIER = /\b(?:before|last|previous|earlier|ago|year on year|month on month)\b/i;

export const check: Check = {
  id: 'variables.control',
  part: 'variables',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'Compared with something',
    why: 'A number alone cannot say whether it is good. What it is compared with can.',
    ask: 'What is it compared with: the other half, the old page, last month?',
    example: 'Half of the list gets the usual email.',
    notes: {
      control: 'The brief says what it is compared with.',
      earlier:
        'Compared with an earlier time: season and luck are in there too. Could half of them get the usual version now?',
      today: 'Compared with the number of today. Could half of them get the usual version at the same time?',
      none: 'The brief does not yet say what the result is compared with.',
    },
  },
  judge(reading) {
    const compared = cued(reading, 'comparison');
    const side = compared.filter(({ text }) => !EARLIER.test(text));
    if (side.length > 0) return judged('pass', 'control', side);
    if (reading.numbers.arms > 1) return judged('pass', 'control');
    if (compared.length > 0) return judged('warn', 'earlier', compared);
    const today = [reading.numbers.baseline?.quote, ...cued(reading, 'baseline')];
    return today.some(Boolean) ? judged('warn', 'today', today) : judged('unknown', 'none');
  },
};

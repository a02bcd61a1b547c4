import type { Check } from './check';
import { cued, judged } from './judged';

const THEN =
  /\b(?:then|scale|extend|roll|switch|repeat|adopt|ship|pivot|go back|stop|drop|kill|abandon|give up|test)\b/i;

export const check: Check = {
  id: 'cycle.next',
  part: 'cycle',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'What happens next is written down',
    why: 'A result without a next step is read, praised and filed.',
    ask: 'If it holds you will ...; if it does not you will ...',
    example: 'If it holds, all letters open that way; if not, we test the deadline.',
    notes: {
      found: 'The brief says what happens next.',
      rule: 'It says which result decides. What do you do then?',
      none: 'Not yet said what happens after the result.',
    },
  },
  judge(reading) {
    const rules = cued(reading, 'decision-rule');
    const next = [...cued(reading, 'next-cycle'), ...rules.filter(({ text }) => THEN.test(text))];
    if (next.length > 0) return judged('pass', 'found', next);
    return rules.length > 0 ? judged('warn', 'rule', rules) : judged('unknown', 'none');
  },
};

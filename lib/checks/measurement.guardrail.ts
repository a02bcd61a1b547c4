import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'measurement.guardrail',
  part: 'measurement',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'What must not get worse',
    why: 'A number can rise at the cost of another one nobody watches: replies up, unsubscribes up too.',
    ask: 'What are you afraid to damage, and from which value on would you stop?',
    example: 'Unsubscribes stay under 0.4 %.',
    notes: {
      limit: 'The brief says what must not get worse, and how far.',
      open: 'Something to watch is named. How far may it move?',
      none: 'Nothing is named yet that must not get worse.',
    },
  },
  judge(reading) {
    const quotes = [...reading.guardrails.map(({ quote }) => quote), ...cued(reading, 'guardrail')];
    if (quotes.length === 0) return judged('unknown', 'none');
    const limited = quotes.filter(({ text }) => /\d|\b(?:not|never|stays?|no worse|without)\b/i.test(text));
    return limited.length > 0 ? judged('pass', 'limit', limited) : judged('warn', 'open', quotes);
  },
};

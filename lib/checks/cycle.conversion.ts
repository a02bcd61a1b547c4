import type { Check } from './check';
import { judged } from './judged';
import { metricOf } from './metric-facts';

const OUT_OF =
  /%|\b(?:rate|share|per|out of|of (?:the|those|all|every|each)|in (?:ten|\d+)|percent\w*|proportion|ratio)\b/i;

export const check: Check = {
  id: 'cycle.conversion',
  part: 'cycle',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Out of how many',
    why: 'Forty replies are many from two hundred people and few from twenty thousand.',
    ask: 'Which action, out of how many people?',
    example: 'Calls booked, out of letters delivered.',
    notes: {
      rate: '{metric} is counted out of something.',
      count: '{metric} is a count. Out of how many?',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ signal }) {
    if (!signal) return judged('not-applicable', 'waiting');
    const values = { metric: signal.metric };
    const { unit } = metricOf(signal.metricId) ?? {};
    const rate = unit === 'rate' || unit === 'ratio' || OUT_OF.test(signal.quote.text);
    return judged(rate ? 'pass' : 'warn', rate ? 'rate' : 'count', [signal.quote], values);
  },
};

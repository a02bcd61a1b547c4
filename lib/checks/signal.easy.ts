import type { Check } from './check';
import { cued, judged } from './judged';
import { metricOf } from './metric-facts';

export const check: Check = {
  id: 'signal.easy',
  part: 'signal',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Worth knowing, not just easy to get',
    why: 'The numbers on the dashboard are there because they are easy to count, not because somebody needs them.',
    ask: 'If this number were better, what would you do differently?',
    example: 'With 4 % replies we would give the list to two more advisers.',
    notes: {
      linked: '{metric} is a response, and the brief says what it leads to.',
      response: '{metric} is a response. What does the business do differently when it rises?',
      default: '{metric} is what the tool counts anyway. What would you do differently if it rose?',
      waiting: 'Waits for a signal.',
    },
  },
  judge(reading) {
    const { outcome, signal } = reading;
    if (!signal) return judged('not-applicable', 'waiting');
    const values = { metric: signal.metric };
    const family = metricOf(signal.metricId)?.family;
    if (family === 'reach' || family === 'engagement')
      return judged('fail', 'default', [signal.quote], values);
    const links = [outcome?.quote, ...cued(reading, 'ladder', 'business-outcome')];
    return links.some(Boolean)
      ? judged('pass', 'linked', [signal.quote, ...links], values)
      : judged('unknown', 'response', [signal.quote], values);
  },
};

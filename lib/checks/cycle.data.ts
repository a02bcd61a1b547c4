import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'cycle.data',
  part: 'cycle',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Builds on an earlier result',
    why: 'A run that starts from nothing pays again for what the last one knew.',
    ask: 'What did the last round teach that shaped this one?',
    example: 'In May the short form brought more calls but fewer bookings.',
    notes: {
      found: 'The brief builds on an earlier result.',
      general: 'It draws on something seen. Which earlier run of your own does it build on?',
      none: 'No earlier result is named yet.',
    },
  },
  judge(reading) {
    const prior = cued(reading, 'prior-result');
    if (prior.length > 0) return judged('pass', 'found', prior);
    const reasons = cued(reading, 'rationale');
    return reasons.length > 0 ? judged('warn', 'general', reasons) : judged('unknown', 'none');
  },
};

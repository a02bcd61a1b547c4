import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'signal.vanity',
  part: 'signal',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'It counts what people do',
    why: 'Reach grows with spend, whether the idea is right or wrong. Only what people do in response can tell the two apart.',
    ask: 'If the idea works, what will people do that they would not have done otherwise?',
    example: 'They reply, click through to the price page, or book a call.',
    notes: {
      response: '{metric} counts a response.',
      soft: '{metric} moves for many reasons. It can help, but a response further along is a safer judge.',
      reach:
        '{metric} counts how many could see it, not what they did. Keep it beside a number for the response.',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ signal }) {
    if (!signal) return judged('not-applicable', 'waiting');
    const values = { metric: signal.metric };
    if (signal.vanity === 'core') return judged('fail', 'reach', [signal.quote], values);
    if (signal.vanity === 'soft') return judged('warn', 'soft', [signal.quote], values);
    return judged('pass', 'response', [signal.quote], values);
  },
};

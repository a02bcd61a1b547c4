import type { Check } from './check';
import { cued, judged } from './judged';
import { answers } from './metric-facts';

export const check: Check = {
  id: 'signal.proxy',
  part: 'signal',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Measures the thing itself',
    why: 'A number that stands in for another can move while the other stays.',
    ask: 'Suppose this number moves and the claim is still wrong: how could that be?',
    example: 'Calls booked stand in for sales; one in three has become one so far.',
    notes: {
      itself: '{metric} measures the claim itself.',
      linked: '{metric} stands in for the claim, and the brief says how they hang together.',
      alone: '{metric} stands in for the claim. What ties the two together?',
      waiting: 'Waits for a kind of claim and a known number.',
    },
  },
  judge(reading) {
    const { hypothesis, signal } = reading;
    const strength = answers(signal?.metricId ?? null, hypothesis?.type ?? null);
    if (!signal || !strength) return judged('not-applicable', 'waiting');
    const values = { metric: signal.metric };
    if (strength === 2) return judged('pass', 'itself', [signal.quote], values);
    const links = cued(reading, 'ladder');
    return links.length > 0
      ? judged('pass', 'linked', [signal.quote, ...links], values)
      : judged('warn', 'alone', [signal.quote], values);
  },
};

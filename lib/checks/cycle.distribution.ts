import { channelsOf } from './channel-facts';
import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'cycle.distribution',
  part: 'cycle',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'More than one kind of reach',
    why: 'Own lists bring the people, others lend you theirs, paid reach fills the gap. One kind alone is fragile.',
    ask: 'Which part is your own, which is lent by others, which is paid?',
    example: 'Own newsletter, a partner’s post, a small search budget.',
    notes: {
      mix: '{kinds} reach carry it.',
      single: 'Only {kinds} reach carries it. Who else could pass it on?',
      waiting: 'Waits for a known channel.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    const kinds = [...new Set(channelsOf(reading).map(({ ownership }) => ownership))];
    if (kinds.length === 0) return judged('not-applicable', 'waiting');
    const quotes = [reading.distribution?.quote];
    const values = { kinds: { list: kinds } };
    return kinds.length > 1
      ? judged('pass', 'mix', quotes, values)
      : judged('warn', 'single', quotes, values);
  }),
};

import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'signal.measurable',
  part: 'signal',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'The channel can count it',
    why: 'Some places only report totals or estimates; there the answer cannot be told from the noise.',
    ask: 'How will a response be counted there: by a link, a code, a form, a list?',
    example: 'One link for each version, counted by our own site.',
    notes: {
      counts: '{channels} can count this.',
      totals: '{channels} reports only totals. Which link, code or form makes the response countable?',
      guess: '{channels} only estimates what people did. Add a link, a code or a form.',
      waiting: 'Waits for a channel and a signal.',
    },
  },
  judge(reading) {
    const rows = channelsOf(reading);
    if (!reading.signal || rows.length === 0) return judged('not-applicable', 'waiting');
    const quotes = [reading.distribution?.quote];
    const { metricId } = reading.signal;
    const counting = rows.filter(
      ({ measurability, usualMetrics }) =>
        measurability === 'person' ||
        measurability === 'click' ||
        (metricId !== null && usualMetrics.includes(metricId)),
    );
    if (counting.length > 0) return judged('pass', 'counts', quotes, { channels: namesOf(counting) });
    const totals = rows.filter(({ measurability }) => measurability === 'aggregate');
    if (totals.length > 0) return judged('warn', 'totals', quotes, { channels: namesOf(totals) });
    return judged('fail', 'guess', quotes, { channels: namesOf(rows) });
  },
};

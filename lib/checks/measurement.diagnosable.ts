import type { Check } from './check';
import { judged } from './judged';
import { metricOf } from './metric-facts';

export const check: Check = {
  id: 'measurement.diagnosable',
  part: 'measurement',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'A miss can be explained',
    why: 'If nobody saw it, the idea was not tested. A number for "seen" beside the number for "did" tells the two apart.',
    ask: 'How will you know that it arrived, whatever people did with it?',
    example: 'Delivered and opened, beside replied.',
    notes: {
      both: 'There is a number for what people saw as well.',
      none: 'Only one number yet: a miss could mean the idea or the delivery.',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ signal, secondary, guardrails }) {
    if (!signal) return judged('not-applicable', 'waiting');
    const seen = secondary.filter(({ metricId, quote }) => {
      const family = metricOf(metricId)?.family;
      return family === 'reach' || family === 'engagement' || SEEN.test(quote.text);
    });
    const watched = guardrails.filter(({ quote }) => SEEN.test(quote.text));
    const quotes = [...seen, ...watched].map(({ quote }) => quote);
    return quotes.length > 0 ? judged('pass', 'both', quotes) : judged('unknown', 'none');
  },
};

const SEEN =
  /\b(?:deliver\w*|open(?:s|ed)?|open rate|view\w*|seen|impressions?|reached|bounces?|sent|visits?)\b/i;

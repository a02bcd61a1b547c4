import { channelsOf } from './channel-facts';
import type { Check } from './check';
import { judged, overlap } from './judged';
import { metricOf } from './metric-facts';
import { sharedWords } from './shared-words';

export const check: Check = {
  id: 'signal.segment',
  part: 'signal',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Read for these people only',
    why: 'A total mixes the segment with everybody else, and everybody else is usually more.',
    ask: 'How will you read this number for these people only: a list, a link, a form field?',
    example: 'Replies from the clinic list, counted by its own tag.',
    notes: {
      names: 'The number is read for these people.',
      alone: '{channel} reaches people by name, so the number can be read for them.',
      total: '{metric} cannot be cut by segment. Which number can?',
      mixed: 'Say how you will read {metric} for these people only.',
      waiting: 'Waits for a segment and a signal.',
    },
  },
  judge(reading) {
    const { segment, signal } = reading;
    if (!segment || !signal) return judged('not-applicable', 'waiting');
    const values = { metric: signal.metric };
    const named =
      overlap(signal.quote, segment.quote) || sharedWords(signal.quote.text, segment.quote.text).length > 0;
    if (named) return judged('pass', 'names', [signal.quote, segment.quote]);
    const cut = metricOf(signal.metricId)?.segmentable;
    if (cut === 'no') return judged('fail', 'total', [signal.quote], values);
    const person = channelsOf(reading).find(({ measurability }) => measurability === 'person');
    if (person) return judged('pass', 'alone', [signal.quote], { channel: person.name });
    return judged('warn', 'mixed', [signal.quote], values);
  },
};

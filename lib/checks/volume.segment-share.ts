import type { Check } from './check';
import { judged, overlap } from './judged';
import { sharedWords } from './shared-words';
import { counted } from './value';

export const check: Check = {
  id: 'volume.segment-share',
  part: 'volume',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Counted in the segment',
    why: 'A list of ten thousand with three hundred of the right people in it is a list of three hundred.',
    ask: 'Of all these people, how many belong to the segment?',
    example: '3 in 10 of the list are clinic managers.',
    notes: {
      counted: 'The brief says how many of them belong to the segment.',
      whole: '{people} in all; how many of them belong to the segment?',
      waiting: 'Waits for the segment and the number of people.',
    },
  },
  judge(reading) {
    const { numbers, segment } = reading;
    if (segment && segment.size !== null) return judged('pass', 'counted', [segment.quote]);
    if (numbers.share) return judged('pass', 'counted', [numbers.share.quote]);
    if (!segment || !numbers.reach) return judged('not-applicable', 'waiting');
    const { quote, value } = numbers.reach;
    if (overlap(quote, segment.quote) || sharedWords(quote.text, segment.quote.text).length > 0) {
      return judged('pass', 'counted', [quote]);
    }
    return judged('warn', 'whole', [quote], { people: counted(value) });
  },
};

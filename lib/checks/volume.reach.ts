import type { Reading } from '../reading/reading';
import type { Check } from './check';
import { cued, judged, overlap } from './judged';
import { planVolume } from './plan-volume';
import { sharedWords } from './shared-words';
import { counted } from './value';

export const check: Check = {
  id: 'volume.reach',
  part: 'volume',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'How many people it reaches',
    why: 'Whether a result can mean anything depends on how many people of the segment get to see it.',
    ask: 'Before it ends, how many people of this segment get to see it?',
    example: 'About 2,600 of the 9,000 on the list are clinic managers.',
    notes: {
      segment: 'About {people} people of the segment.',
      total: '{people} in all. How many of them belong to the segment?',
      handful:
        'A handful can tell you what to ask next, not what is true of the rest. How many are there in all?',
      none: 'The brief does not yet say how many people this reaches.',
    },
  },
  judge(reading) {
    const { numbers, segment } = reading;
    const { people, quotes } = planVolume(reading);
    if (people === null) {
      const handful = cued(reading, 'small-audience');
      return handful.length > 0 ? judged('warn', 'handful', handful) : judged('unknown', 'none');
    }
    const values = { people: counted(people) };
    const ofSegment = numbers.share !== null || people === segment?.size;
    if (ofSegment || countsTheSegment(reading)) {
      return judged('pass', 'segment', [...quotes, segment?.quote], values);
    }
    return judged('warn', 'total', quotes, values);
  },
};

/** The number stands in the words of the segment, or with some of its words. */
function countsTheSegment({ numbers, segment }: Reading): boolean {
  if (!numbers.reach || !segment) return false;
  const { quote } = numbers.reach;
  return overlap(quote, segment.quote) || sharedWords(quote.text, segment.quote.text).length > 0;
}

import type { Check } from './check';
import { cued, judged, notFor, otherKind } from './judged';

/** Scaling on a condition, in part, or only as something to be decided. */
const CAREFUL =
  /\b(?:if|when|once (?:it|they|we|the)|unless|otherwise|depending|decide|decision|soft|gradual\w*|pilot|internal|flags?|small|first|plan)\b|\b\d{1,2} ?%/i;

export const check: Check = {
  id: 'sequence.phase',
  part: 'sequence',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Shown before it is scaled',
    why: 'Scaling something unproven makes one mistake many times.',
    ask: 'Which result has earned the wider run?',
    example: 'The pilot in Hull: 6 % against 3 %.',
    notes: {
      earned: 'The brief names the result behind the wider run.',
      rule: 'It is scaled only if the result allows it.',
      small: 'Nothing is scaled yet.',
      leap: 'This goes wide at once. Which result has earned that, or could a small part go first?',
      kind: otherKind,
    },
  },
  judge: notFor(['always-on', 'internal'], (reading) => {
    const wide = cued(reading, 'scale');
    if (wide.length === 0) return judged('pass', 'small');
    const prior = cued(reading, 'prior-result');
    if (prior.length > 0) return judged('pass', 'earned', prior);
    const leaps = wide.filter(({ text }) => !CAREFUL.test(text));
    return leaps.length > 0 ? judged('warn', 'leap', leaps) : judged('pass', 'rule', wide);
  }),
};

import type { Check } from './check';
import { cued, judged, overlap } from './judged';

export const check: Check = {
  id: 'direction.why-wins',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Why this and not the other',
    why: 'People already do something about their problem. What they do now is what you compete with.',
    ask: 'Without you, what do these people do instead, and what makes yours better for them?',
    example: 'They keep a paper diary; ours reminds the patient too.',
    notes: {
      found: 'The brief names what else they could do.',
      none: 'Not yet said what they would use instead.',
    },
  },
  judge(reading) {
    // "This instead of that" inside the claim is what is tested, not what people would use otherwise.
    const { hypothesis } = reading;
    const others = cued(reading, 'alternatives').filter(
      (quote) => !hypothesis || !overlap(hypothesis.quote, quote),
    );
    return others.length > 0 ? judged('pass', 'found', others) : judged('unknown', 'none');
  },
};

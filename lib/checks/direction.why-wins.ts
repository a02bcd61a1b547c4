import type { Check } from './check';
import { said } from './judged';

export const check: Check = {
  id: 'direction.why-wins',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Why this and not the other',
    why: 'People already do something about their problem. What they do now is what you compete with.',
    ask: 'What would they use instead, and why is yours better for them?',
    example: 'They keep a paper diary; ours reminds the patient too.',
    notes: {
      found: 'The brief names what else they could do.',
      none: 'Not yet said what they would use instead.',
    },
  },
  judge: (reading) => said(reading, 'alternatives'),
};

import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'segment.present',
  part: 'segment',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'The people are named',
    why: 'A message works for somebody. If the brief does not say for whom, the result cannot either.',
    ask: 'Whom is this for, and how do they differ from everybody else?',
    example: 'Practice managers at dental clinics with two to ten chairs, on our webinar list since May.',
    notes: {
      found: 'The brief says who this is for.',
      unsure: 'This may be the segment. Is it?',
      none: 'The brief does not yet say who this is for.',
    },
  },
  judge({ segment }) {
    if (!segment) return judged('unknown', 'none');
    if (segment.confidence < ASK_BELOW) return judged('unknown', 'unsure', [segment.quote]);
    return judged('pass', 'found', [segment.quote]);
  },
};

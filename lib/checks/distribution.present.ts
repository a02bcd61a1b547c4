import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'distribution.present',
  part: 'distribution',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'Where they will meet it',
    why: 'A piece nobody meets proves nothing about the idea. The place also decides what can be counted.',
    ask: 'On which list, page or spot do these people come across it?',
    example: 'Our Tuesday newsletter, clinic managers only.',
    notes: {
      found: 'The brief says where people will meet it.',
      unsure: 'This may be the place. Is it?',
      none: 'The brief does not yet say where people will meet it.',
    },
  },
  judge({ distribution }) {
    if (!distribution) return judged('unknown', 'none');
    if (distribution.confidence < ASK_BELOW) return judged('unknown', 'unsure', [distribution.quote]);
    return judged('pass', 'found', [distribution.quote]);
  },
};

import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'execution.present',
  part: 'execution',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'The piece people will see',
    why: 'The hypothesis meets people through something you make. The smaller it is, the sooner you know.',
    ask: 'What is the smallest thing to show these people that would tell you?',
    example: 'One email with a new opening, against the usual one.',
    notes: {
      found: 'The brief says what will be made.',
      unsure: 'This may be the piece. Is it?',
      none: 'The brief does not yet say what people will see.',
    },
  },
  judge({ execution }) {
    if (!execution) return judged('unknown', 'none');
    if (execution.confidence < ASK_BELOW) return judged('unknown', 'unsure', [execution.quote]);
    return judged('pass', 'found', [execution.quote]);
  },
};

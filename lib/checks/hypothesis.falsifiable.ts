import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'hypothesis.falsifiable',
  part: 'hypothesis',
  severity: 'blocker',
  group: 'core',
  words: {
    title: 'It could turn out to be wrong',
    why: 'If every result fits the sentence, the result cannot change your mind. A direction or a comparison is enough.',
    ask: 'What would you have to see to say: we were wrong about this?',
    example: 'Wrong if the new opening gets no more replies than the old one.',
    notes: {
      can: 'A result could prove this wrong.',
      reject: 'The brief says what would prove it wrong.',
      cannot:
        'As it stands, any result would fit this sentence. Say which number should move, and which way.',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge({ hypothesis }) {
    if (!hypothesis) return judged('not-applicable', 'waiting');
    const { falsifier } = hypothesis.parts;
    if (!hypothesis.falsifiable) return judged('fail', 'cannot', [hypothesis.quote]);
    return falsifier ? judged('pass', 'reject', [falsifier]) : judged('pass', 'can', [hypothesis.quote]);
  },
};

import type { Check } from './check';
import { cued, judged, overlap } from './judged';
import { sharedWords } from './shared-words';

const LOOKS =
  /\b(?:look and feel|premium|bold|modern|on[- ]brand|eye[- ]catching|beautiful|stunning|fresh look|emotional|cinematic|playful|sleek|vibrant)\b/i;

export const check: Check = {
  id: 'cycle.content',
  part: 'cycle',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'The piece is made as a test',
    why: 'A piece described by its looks can be liked; a piece described by its claim can be wrong.',
    ask: 'If the claim were wrong, which sentence of the piece would you rewrite?',
    example: 'The first one: it would open with the software again.',
    notes: {
      test: 'The piece is described by what it tests.',
      format: 'The piece is described by what it is. What in it carries the claim?',
      looks: 'The piece is described by how it looks. What in it carries the claim?',
      waiting: 'Waits for the piece.',
    },
  },
  judge(reading) {
    const { execution, hypothesis } = reading;
    if (!execution) return judged('not-applicable', 'waiting');
    const { quote } = execution;
    const tests = cued(reading, 'comparison', 'one-variable').some((said) => overlap(said, quote));
    const claim = hypothesis?.parts.change?.text ?? hypothesis?.quote.text ?? '';
    if (tests || sharedWords(claim, quote.text).length > 0) return judged('pass', 'test', [quote]);
    return LOOKS.test(quote.text) ? judged('fail', 'looks', [quote]) : judged('warn', 'format', [quote]);
  },
};

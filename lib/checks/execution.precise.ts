import type { Check } from './check';
import { judged, overlap } from './judged';
import { sharedWords } from './shared-words';

export const check: Check = {
  id: 'execution.precise',
  part: 'execution',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'The piece carries the claim',
    why: 'If the piece does not contain what the hypothesis says, its result says nothing about the hypothesis.',
    ask: 'Where in the piece does a reader meet the claim?',
    example: 'The claim is the first line of the email; nothing else in it is new.',
    notes: {
      carries: 'The piece and the hypothesis speak of the same thing.',
      apart: 'The words of the claim do not turn up in the piece. Where does a reader meet it?',
      waiting: 'Waits for a hypothesis and the piece.',
    },
  },
  judge({ execution, hypothesis }) {
    if (!execution || !hypothesis) return judged('not-applicable', 'waiting');
    const change = hypothesis.parts.change ?? hypothesis.quote;
    const quotes = [change, execution.quote];
    const same =
      overlap(change, execution.quote) || sharedWords(change.text, execution.quote.text).length > 0;
    return same ? judged('pass', 'carries', quotes) : judged('warn', 'apart', quotes);
  },
};

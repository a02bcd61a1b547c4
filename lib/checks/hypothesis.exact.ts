import type { HypothesisParts, Reading } from '../reading/reading';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'hypothesis.exact',
  part: 'hypothesis',
  severity: 'minor',
  group: 'core',
  words: {
    title: 'It says what changes, for whom, and what should move',
    why: 'A sentence with all three can be read only one way, by you now and by whoever reads the result.',
    ask: 'Say it in one line: what is different, for whom, and which number goes up or down?',
    example:
      'We replace the price table with one monthly figure for agency owners, and expect trial starts to rise.',
    notes: {
      exact: 'Change, people and effect are all named.',
      missing: 'One piece is missing: {missing}.',
      thin: 'Only a frame so far; still to say: {missing}.',
      unread: 'Does it say what changes, for whom, and what should move?',
      waiting: 'Waits for a hypothesis.',
    },
  },
  judge(reading) {
    const { hypothesis } = reading;
    if (!hypothesis) return judged('not-applicable', 'waiting');
    // Nothing found at all says more about the reader than about the sentence: ask.
    if (Object.keys(hypothesis.parts).length === 0) return judged('unknown', 'unread', [hypothesis.quote]);
    const missing = missingPieces(reading, hypothesis.parts);
    const quotes = [hypothesis.quote];
    if (missing.length === 0) return judged('pass', 'exact', quotes);
    const values = { missing: { list: missing } };
    return missing.length === 1
      ? judged('warn', 'missing', quotes, values)
      : judged('fail', 'thin', quotes, values);
  },
};

/** The segment of the brief stands in for an audience the sentence itself leaves out. */
function missingPieces({ segment }: Reading, parts: HypothesisParts): string[] {
  const pieces: [string, unknown][] = [
    ['what changes', parts.change],
    ['for whom', parts.audience ?? segment],
    ['what should move', parts.metric ?? parts.direction ?? parts.magnitude],
  ];
  return pieces.filter(([, piece]) => !piece).map(([name]) => name);
}

import type { Check } from './check';
import { cued, judged, overlap } from './judged';

export const check: Check = {
  id: 'direction.problem',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Whose problem it solves',
    why: 'A message about nobody’s problem is read by nobody, however well it is written.',
    ask: 'Who has this problem, and what does it cost them today?',
    example: 'Carers cannot leave the house after six; they miss two shifts a month.',
    notes: {
      found: 'The brief names a problem.',
      none: 'No problem of these people is named yet.',
    },
  },
  judge(reading) {
    // "Complaints must not rise" speaks of our problem, not of theirs.
    const ours = [...cued(reading, 'guardrail'), ...reading.guardrails.map(({ quote }) => quote)];
    const theirs = cued(reading, 'problem').filter((quote) => !ours.some((one) => overlap(one, quote)));
    return theirs.length > 0 ? judged('pass', 'found', theirs) : judged('unknown', 'none');
  },
};

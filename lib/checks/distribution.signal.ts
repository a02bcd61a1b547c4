import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'distribution.signal',
  part: 'distribution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'The response comes back',
    why: 'Where a place gives nothing back, the plan speaks and never hears.',
    ask: 'Someone wants to respond there: how does that reach you?',
    example: 'A reply address that is read every morning.',
    notes: {
      answers: '{channel} gives responses back.',
      weak: '{channel} gives little back. How else could people respond?',
      silent: '{channels} give no responses back. Add a link, a code or a number to call.',
      waiting: 'Waits for a known channel.',
    },
  },
  judge(reading) {
    const rows = channelsOf(reading);
    if (rows.length === 0) return judged('not-applicable', 'waiting');
    const quotes = [reading.distribution?.quote];
    const answering = rows.find(({ generatesSignal }) => generatesSignal === 'yes');
    if (answering) return judged('pass', 'answers', quotes, { channel: answering.name });
    const weak = rows.find(({ generatesSignal }) => generatesSignal === 'weak');
    if (weak) return judged('warn', 'weak', quotes, { channel: weak.name });
    return judged('fail', 'silent', quotes, { channels: namesOf(rows) });
  },
};

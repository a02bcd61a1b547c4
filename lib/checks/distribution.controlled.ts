import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'distribution.controlled',
  part: 'distribution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Nobody can take it away',
    why: 'A platform changes its rules overnight; an address book stays.',
    ask: 'How do these people come onto a list you hold?',
    example: 'The post links to a page where they leave an address.',
    notes: {
      owned: '{channel} is yours.',
      earned: '{channel} depends on somebody’s goodwill. How do people come onto a list you hold?',
      rented: '{channels} can be switched off by others. How do people come onto a list you hold?',
      waiting: 'Waits for a known channel.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    const rows = channelsOf(reading);
    if (rows.length === 0) return judged('not-applicable', 'waiting');
    const quotes = [reading.distribution?.quote];
    const owned = rows.find(({ ownership }) => ownership === 'owned');
    if (owned) return judged('pass', 'owned', quotes, { channel: owned.name });
    const earned = rows.find(({ ownership }) => ownership === 'earned');
    if (earned) return judged('warn', 'earned', quotes, { channel: earned.name });
    return judged('fail', 'rented', quotes, { channels: namesOf(rows) });
  }),
};

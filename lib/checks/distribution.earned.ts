import { channelsOf } from './channel-facts';
import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'distribution.earned',
  part: 'distribution',
  severity: 'info',
  group: 'behind',
  words: {
    title: 'Somebody passes it on',
    why: 'People believe whom they know. One partner or community reaches those who skip your own mail.',
    ask: 'Which partner, community or paper would pass this on?',
    example: 'The regional nurses’ forum.',
    notes: {
      found: '{channel} passes it on.',
      none: 'Nobody else passes it on yet.',
      waiting: 'Waits for a known channel.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    const rows = channelsOf(reading);
    if (rows.length === 0) return judged('not-applicable', 'waiting');
    const earned = rows.find(({ ownership }) => ownership === 'earned');
    return earned
      ? judged('pass', 'found', [reading.distribution?.quote], { channel: earned.name })
      : judged('unknown', 'none');
  }),
};

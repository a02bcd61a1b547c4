import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'distribution.anchor',
  part: 'distribution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'A list or place of your own',
    why: 'Reach on somebody else’s ground can be gone tomorrow; your own list is there for the next round.',
    ask: 'Which list, page or community of your own could carry this?',
    example: 'The 2,600 addresses from the spring webinar.',
    notes: {
      anchored: '{channel} is yours and brings people by itself.',
      beside: '{channel} is yours, but not the main one here. Could it carry the test?',
      destination: '{channel} is yours, but somebody has to bring people there. Which list of yours could?',
      rented: 'None of these is yours: {channels}. Which list of your own could carry the test?',
      waiting: 'Waits for a known channel.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    const rows = channelsOf(reading);
    if (rows.length === 0) return judged('not-applicable', 'waiting');
    const quotes = [reading.distribution?.quote];
    const own = rows.find(({ anchorEligible }) => anchorEligible);
    const page = rows.find(({ ownership }) => ownership === 'owned');
    if (!own && page) return judged('warn', 'destination', quotes, { channel: page.name });
    if (!own) return judged('fail', 'rented', quotes, { channels: namesOf(rows) });
    const values = { channel: own.name };
    return own === rows[0]
      ? judged('pass', 'anchored', quotes, values)
      : judged('warn', 'beside', quotes, values);
  }),
};

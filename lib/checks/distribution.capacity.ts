import type { Check } from './check';
import { cued, judged } from './judged';

/** Pieces a place can carry in one run before they compete with each other. */
const PER_PLACE = 3;

export const check: Check = {
  id: 'distribution.capacity',
  part: 'distribution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'As much reach as output',
    why: 'Ten pieces on one small list are nine too many.',
    ask: 'How does each of these pieces reach people?',
    example: 'One piece, three places: newsletter, forum, shop window.',
    notes: {
      fits: 'Reach and output fit.',
      thin: '{pieces} pieces for {channels} places. How does each of them reach people?',
      output: 'There is a plan for making much, and little about how it reaches people.',
    },
  },
  judge(reading) {
    const places = reading.distribution?.channels.length ?? 0;
    const much = cued(reading, 'output-target');
    if (much.length > 0 && places < 2) return judged(places === 0 ? 'fail' : 'warn', 'output', much);
    const pieces = reading.pieces ?? [];
    if (pieces.length > PER_PLACE * Math.max(1, places)) {
      return judged('warn', 'thin', pieces, { pieces: pieces.length, channels: places });
    }
    return judged('pass', 'fits');
  },
};

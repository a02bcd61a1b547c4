import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'channels.role',
  part: 'channels',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Each channel has a job',
    why: 'Two channels with the same job compete; two without one confuse.',
    ask: 'What is each channel for: reach, response, capture, convert, keep?',
    example: 'The poster brings people in, the newsletter asks for the booking.',
    notes: {
      all: 'The brief says what the channels are for.',
      some: 'Some channels have a job. What are the others for?',
      none: '{channels}: what is each one for?',
      waiting: 'Waits for a second channel.',
    },
  },
  judge(reading) {
    const { distribution } = reading;
    const count = distribution?.channels.length ?? 0;
    if (!distribution || count < 2) return judged('not-applicable', 'waiting');
    const roles = cued(reading, 'channel-role');
    if (roles.length === 0) {
      return judged('unknown', 'none', [distribution.quote], { channels: namesOf(channelsOf(reading)) });
    }
    return judged(roles.length < count ? 'warn' : 'pass', roles.length < count ? 'some' : 'all', roles);
  },
};

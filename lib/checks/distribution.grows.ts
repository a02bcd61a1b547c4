import { channelsOf, namesOf } from './channel-facts';
import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

const STAYS =
  /\b(?:subscrib\w*|sign[- ]?ups?|sign up|opt[- ]?in|join\w*|regist\w*|leave (?:an|their|your) (?:address|email|number)|waitlist)\b/i;

export const check: Check = {
  id: 'distribution.grows',
  part: 'distribution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Leaves something behind',
    why: 'A run that leaves a longer list makes the next one cheaper.',
    ask: 'What stays when this is over: addresses, readers, partners?',
    example: 'Everybody who replies is asked to join the list.',
    notes: {
      grows: '{channel} grows with every use.',
      captures: 'The brief says how people stay.',
      partly: '{channel} grows a little. What else stays when this is over?',
      gone: 'Nothing stays from {channels}. How could some of these people stay?',
      waiting: 'Waits for a known channel.',
      kind: otherKind,
    },
  },
  judge: notFor(['internal'], (reading) => {
    const rows = channelsOf(reading);
    if (rows.length === 0) return judged('not-applicable', 'waiting');
    const { distribution, execution } = reading;
    const grows = rows.find(({ growsWithUse }) => growsWithUse === 'yes');
    if (grows) return judged('pass', 'grows', [distribution?.quote], { channel: grows.name });
    const stays = [distribution?.quote, execution?.quote].filter((quote) => quote && STAYS.test(quote.text));
    if (stays.length > 0) return judged('pass', 'captures', stays);
    const partly = rows.find(({ growsWithUse }) => growsWithUse === 'partly');
    if (partly) return judged('warn', 'partly', [distribution?.quote], { channel: partly.name });
    return judged('fail', 'gone', [distribution?.quote], { channels: namesOf(rows) });
  }),
};

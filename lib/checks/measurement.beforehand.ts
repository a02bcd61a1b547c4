import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'measurement.beforehand',
  part: 'measurement',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'Agreed before the start',
    why: 'Whoever chooses the measure after seeing the result will find a success. Agreed before, it can also say no.',
    ask: 'Which number and which value do you all agree on before this goes out?',
    example: 'Agreed today: reply rate, keep from 4 %. Ana reads it on the 17th.',
    notes: {
      agreed: 'Number and deciding value stand before the start.',
      mixed: 'A value is set, but this leaves some of the judging for later, or to taste.',
      later: 'This leaves the judging for later, or to taste. Agree on number and value before the start.',
      open: 'The number is named; agree on the deciding value before the start.',
      started: 'It began on {start} and no deciding value is written down. Agree on one before you look.',
      waiting: 'Waits for a signal.',
    },
  },
  judge(reading, { today }) {
    const { signal, threshold, window } = reading;
    const later = cued(reading, 'post-hoc');
    const set = threshold !== null || signal?.threshold === true;
    if (later.length > 0) return judged(set ? 'warn' : 'fail', set ? 'mixed' : 'later', later);
    if (!signal) return judged('not-applicable', 'waiting');
    if (set) return judged('pass', 'agreed', [signal.quote, threshold?.quote]);
    const start = window?.start;
    if (start && start < today) return judged('fail', 'started', [window.quote], { start: { day: start } });
    return judged('warn', 'open', [signal.quote]);
  },
};

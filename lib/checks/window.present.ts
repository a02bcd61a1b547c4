import { ASK_BELOW } from '../reading/reading';
import type { Check } from './check';
import { cued, judged } from './judged';

/**
 * Days: two weeks is the usual length of one cycle, and people say "the 3rd to the 17th" for it; under one week
 * weekday and weekend are not both in it.
 */
const USUAL = 15;
const WEEK = 7;

export const check: Check = {
  id: 'window.present',
  part: 'window',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'It starts and stops',
    why: 'An end date is when you look and decide. A short run also keeps the answer fresh enough to use.',
    ask: 'On which day does it start, and on which day do you read the result?',
    example: '3 to 16 March; we read it on the 17th.',
    notes: {
      short: 'The run is {days} days: short enough to use the answer.',
      named: 'The brief gives a time. Make sure it has a first and a last day.',
      brief: 'Only {days} days: weekdays and weekends will not both be in it.',
      long: '{days} days are long for one answer. Could a smaller version run for two weeks?',
      unsure: 'This may be the time of the run. Is it?',
      endless: 'This has no end, so there is no day to decide. Cut out two weeks of it as the test.',
      none: 'The brief does not yet say when it starts and stops.',
    },
  },
  judge(reading) {
    const { window } = reading;
    const endless = cued(reading, 'open-ended');
    if (!window) return endless.length > 0 ? judged('fail', 'endless', endless) : judged('unknown', 'none');
    const { days, quote } = window;
    if (window.confidence < ASK_BELOW) return judged('unknown', 'unsure', [quote]);
    if (days === null) return judged('pass', 'named', [quote]);
    const values = { days };
    if (days < WEEK) return judged('warn', 'brief', [quote], values);
    return days > USUAL ? judged('warn', 'long', [quote], values) : judged('pass', 'short', [quote], values);
  },
};

import { falseAlarmsWhenPeeking } from '../statistics/peeking';
import type { Check } from './check';
import { cued, judged, notFor, otherKind } from './judged';

/** Looks beyond which the share of false alarms hardly grows; also keeps the arithmetic short. */
const MOST_LOOKS = 28;

export const check: Check = {
  id: 'measurement.peeking',
  part: 'measurement',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Read once, at the end',
    why: 'Looking every day and stopping at the first good day makes winners out of chance.',
    ask: 'On which day do you read the result, and who does not look before?',
    example: 'We read it once, on the 17th.',
    notes: {
      daily:
        'Stopping at the first good day of {days} turns {significance} false alarms into about {alarms}. Read it once, at the end.',
      once: 'Nothing here stops it early.',
      kind: otherKind,
    },
  },
  judge: notFor(['always-on', 'internal'], (reading, context) => {
    const peeks = cued(reading, 'peeking');
    if (peeks.length === 0) return judged('pass', 'once');
    const days = Math.min(MOST_LOOKS, Math.max(2, Math.round(reading.window?.days ?? context.windowDays)));
    const alarms = falseAlarmsWhenPeeking(days, context.significance);
    const values = { days, significance: { share: context.significance }, alarms: { share: alarms } };
    return judged('fail', 'daily', peeks, values);
  }),
};

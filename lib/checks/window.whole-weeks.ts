import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

export const check: Check = {
  id: 'window.whole-weeks',
  part: 'window',
  severity: 'minor',
  group: 'readable',
  words: {
    title: 'Whole weeks',
    why: 'People behave differently on Tuesdays and Sundays. Whole weeks have as many of each.',
    ask: 'Can it run a week or two, counted in whole weeks?',
    example: 'Monday 2 March to Sunday 15 March.',
    notes: {
      whole: '{days} days are whole weeks.',
      sameDay: '{days} days, from one weekday to the same one: as good as whole weeks.',
      uneven: '{days} days have some weekdays more often than others. Add or cut a few.',
      part: '{days} days are less than a week.',
      waiting: 'Waits for a first and a last day.',
      kind: otherKind,
    },
  },
  judge: notFor(['always-on'], ({ window }) => {
    const days = window?.days ?? null;
    if (!window || days === null) return judged('not-applicable', 'waiting');
    const values = { days };
    if (days < 7) return judged('fail', 'part', [window.quote], values);
    if (days % 7 === 0) return judged('pass', 'whole', [window.quote], values);
    // "3 to 17 October" is meant as two weeks; which hour it starts and ends is seldom said.
    return days % 7 === 1
      ? judged('pass', 'sameDay', [window.quote], values)
      : judged('warn', 'uneven', [window.quote], values);
  }),
};

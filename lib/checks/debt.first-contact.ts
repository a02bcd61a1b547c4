import type { Check } from './check';
import { daysBetween } from './days-between';
import { judged, notFor, otherKind } from './judged';

/** Days until the first contact that are usual, and that are long. */
const USUAL = 14;
const LONG = 30;

export const check: Check = {
  id: 'debt.first-contact',
  part: 'debt',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'People meet it soon',
    why: 'The later the first real person sees it, the more of the plan rests on guesses.',
    ask: 'Could something smaller reach people earlier?',
    example: 'One shop next week, the others in May.',
    notes: {
      soon: 'People meet it within two weeks.',
      later: '{days} days until people meet it. What smaller thing could go out before?',
      late: '{days} days until people meet it. What could go out next week?',
      waiting: 'Waits for a start date.',
      kind: otherKind,
    },
  },
  judge: notFor(['always-on'], ({ window }, { today }) => {
    const days = window?.start ? daysBetween(today, window.start) : null;
    if (!window || days === null) return judged('not-applicable', 'waiting');
    if (days <= USUAL) return judged('pass', 'soon', [window.quote]);
    return judged(days <= LONG ? 'warn' : 'fail', days <= LONG ? 'later' : 'late', [window.quote], { days });
  }),
};

import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'organisation.decision-rights',
  part: 'organisation',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'The people near it may decide',
    why: 'A result that waits for a meeting is old when the meeting comes.',
    ask: 'Who can end or widen this on their own, and up to how much money?',
    example: 'Ana may stop it any day and double it up to 1,000 euros.',
    notes: {
      close: 'The brief says who may decide on the spot.',
      owner: 'Somebody owns it. May they stop or scale it without asking?',
      far: 'The decision lies far away. Which part of it can be agreed once, beforehand?',
      none: 'Not yet said who may decide.',
    },
  },
  judge(reading) {
    const close = cued(reading, 'decision-rights');
    if (close.length > 0) return judged('pass', 'close', close);
    const far = cued(reading, 'escalation');
    if (far.length > 0) return judged('fail', 'far', far);
    const { owner } = reading;
    return owner ? judged('warn', 'owner', [owner.quote]) : judged('unknown', 'none');
  },
};

import type { Check } from './check';
import { daysBetween } from './days-between';
import { internalRounds } from './internal-rounds';
import { judged } from './judged';

/** Internal rounds from which on planning has taken the place of the market. */
const MUCH = 3;
/** A first contact within so many days makes up for one round. */
const SOON = 14;

export const check: Check = {
  id: 'debt.planning',
  part: 'debt',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Planning does not replace the market',
    why: 'Every round among colleagues answers what colleagues think. The people it is for have not been asked yet.',
    ask: 'What could you show to twelve of these people before Friday?',
    example: 'The letter, printed once, shown at the front desk.',
    notes: {
      free: 'People meet it before any long planning.',
      some: 'Some rounds come before people meet it. Which could come after?',
      much: '{count} internal rounds come before people meet it. What could a dozen of them see this week?',
    },
  },
  judge(reading, { today }) {
    const rounds = internalRounds(reading);
    const start = reading.window?.start;
    const soon = start ? (daysBetween(today, start) ?? Number.POSITIVE_INFINITY) <= SOON : false;
    const count = Math.max(0, rounds.length - (soon ? 1 : 0));
    if (count === 0) return judged('pass', 'free');
    return judged(count < MUCH ? 'warn' : 'fail', count < MUCH ? 'some' : 'much', rounds, { count });
  },
};

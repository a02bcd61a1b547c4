import type { Check } from './check';
import { judged, notFor, otherKind } from './judged';

/** Actions that can still be told apart, and from which on they cannot. */
const FEW = 3;
const MANY = 7;

export const check: Check = {
  id: 'execution.levers',
  part: 'execution',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Few levers',
    why: 'Pulling two levers hard shows what each does. Pulling eight shows that you were busy.',
    ask: 'If only two of these could stay, which two?',
    example: 'The letter and the call.',
    notes: {
      few: 'Few enough to see what each does.',
      some: '{count} actions. Which two would you keep?',
      many: '{count} actions are too many to tell apart. Which two would you keep?',
      waiting: 'Waits for a list of actions.',
      kind: otherKind,
    },
  },
  judge: notFor(['launch', 'always-on'], ({ actions = [] }) => {
    const count = actions.length;
    if (count === 0) return judged('not-applicable', 'waiting');
    if (count <= FEW) return judged('pass', 'few', actions);
    return judged(count < MANY ? 'warn' : 'fail', count < MANY ? 'some' : 'many', actions, { count });
  }),
};

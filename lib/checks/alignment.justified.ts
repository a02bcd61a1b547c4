import { actionsApart } from './actions-apart';
import type { Check } from './check';
import { judged } from './judged';

const REASON = /\b(?:to|so that|because|for|in order|since|as a)\b/i;

export const check: Check = {
  id: 'alignment.justified',
  part: 'alignment',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Nothing is there for no reason',
    why: 'What nobody can give a reason for is what gets dropped last and costs most.',
    ask: 'Why is this in the plan?',
    example: 'The poster is for those who do not open letters.',
    notes: {
      none: 'Every action has its reason.',
      one: 'One action stands without a reason. Why is it in the plan?',
      several: '{count} actions stand without a reason. Why are they in the plan?',
      waiting: 'Waits for a hypothesis and a list of actions.',
    },
  },
  judge(reading) {
    if (!reading.hypothesis || (reading.actions ?? []).length === 0)
      return judged('not-applicable', 'waiting');
    const orphans = actionsApart(reading).filter(({ text }) => !REASON.test(text));
    if (orphans.length === 0) return judged('pass', 'none');
    return orphans.length === 1
      ? judged('warn', 'one', orphans)
      : judged('fail', 'several', orphans, { count: orphans.length });
  },
};

import { actionsApart } from './actions-apart';
import type { Check } from './check';
import { judged } from './judged';

export const check: Check = {
  id: 'alignment.maps',
  part: 'alignment',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Every action serves the claim',
    why: 'An action that serves something else takes time and muddies the result.',
    ask: 'Which of these actions serve the claim, and which can go?',
    example: 'The film can go; the letter is the test.',
    notes: {
      all: 'Every action speaks of the claim, the people or the outcome.',
      some: 'These do not speak of the claim, the people or the outcome. Do they serve it?',
      most: 'Most actions do not speak of the claim, the people or the outcome. Which of them serve it?',
      waiting: 'Waits for a hypothesis and a list of actions.',
    },
  },
  judge(reading) {
    const actions = reading.actions ?? [];
    if (!reading.hypothesis || actions.length === 0) return judged('not-applicable', 'waiting');
    const apart = actionsApart(reading);
    if (apart.length === 0) return judged('pass', 'all', actions);
    return judged(
      apart.length * 2 > actions.length ? 'fail' : 'warn',
      apart.length * 2 > actions.length ? 'most' : 'some',
      apart,
    );
  },
};

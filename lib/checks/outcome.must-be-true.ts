import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'outcome.must-be-true',
  part: 'outcome',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Worked backwards from it',
    why: 'Two steps back from the number is where the thing to test stands.',
    ask: 'That number improves if ..., which happens if ..., and this run tests ...',
    example: 'Fewer empty beds if more people rebook; they rebook if asked at check-out; we test asking.',
    notes: {
      chain: 'The brief leads from the number back to this run.',
      step: 'One step is named. What has to happen in between?',
      none: 'Not yet said how this run leads to the number.',
      waiting: 'Waits for the business number.',
    },
  },
  judge(reading) {
    const goal = [reading.outcome?.quote, ...cued(reading, 'business-outcome')];
    if (!goal.some(Boolean)) return judged('not-applicable', 'waiting');
    const steps = cued(reading, 'ladder', 'must-be-true');
    const places = new Set(steps.map(({ block, start }) => `${block} ${start}`));
    if (places.size === 0) return judged('unknown', 'none', goal);
    return judged(places.size > 1 ? 'pass' : 'warn', places.size > 1 ? 'chain' : 'step', steps);
  },
};

import type { Check } from './check';
import { cued, judged } from './judged';

export const check: Check = {
  id: 'direction.constraints',
  part: 'direction',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'Limits are set',
    why: 'A cap agreed beforehand lets people act inside it without asking.',
    ask: 'What is the cap on money, reach or harm?',
    example: '800 euros, 3,000 people, and we stop at ten complaints.',
    notes: {
      found: 'The brief sets a limit.',
      none: 'No limit on money, reach or harm is set yet.',
    },
  },
  judge(reading) {
    const limits = [
      ...cued(reading, 'constraint', 'guardrail'),
      ...reading.guardrails.map(({ quote }) => quote),
    ];
    return limits.length > 0 ? judged('pass', 'found', limits) : judged('unknown', 'none');
  },
};

import type { Check } from './check';
import { judged } from './judged';
import { metricOf } from './metric-facts';

const MOVES =
  /\b(?:share|proportion|percentage|part) of\b.{1,120}\b(?:who|that|which)\b|\bper (?:\d+ )?(?!week|day|month|year)\p{L}+|\bfrom [^\d.]{3,40} to [^\d.]{3}|→|->|\b(?:out of those|of those who|go on to|who then|then|after (?:they|the)|to[- ](?:paid|sql|opportunity|customer|order|close))\b/iu;

export const check: Check = {
  id: 'channels.movement',
  part: 'channels',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'From one step to the next',
    why: 'A high number at one step can hide that nobody takes the next one.',
    ask: 'From which step to which step should people move?',
    example: 'From trial to first invoice.',
    notes: {
      moves: 'The number follows people from one step to the next.',
      step: '{metric} looks at one step. Which step should follow?',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ signal }) {
    if (!signal) return judged('not-applicable', 'waiting');
    const moves = MOVES.test(signal.quote.text) || /\bto\b/i.test(metricOf(signal.metricId)?.name ?? '');
    return judged(moves ? 'pass' : 'warn', moves ? 'moves' : 'step', [signal.quote], {
      metric: signal.metric,
    });
  },
};

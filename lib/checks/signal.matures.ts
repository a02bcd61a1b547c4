import type { Check } from './check';
import { judged } from './judged';
import { metricOf, metricsFor } from './metric-facts';

/** Days within which a number has settled, by the lexicon's word for it. */
const SETTLED = { immediate: 2, days: 14, weeks: 42, months: 183 } as const;

export const check: Check = {
  id: 'signal.matures',
  part: 'signal',
  severity: 'major',
  group: 'readable',
  words: {
    title: 'The number is there when the run ends',
    why: 'A number that settles after the run cannot decide about it, and the next round starts blind.',
    ask: 'Which earlier number moves within the run and leads to this one?',
    example: 'Calls booked, three weeks before contracts signed.',
    notes: {
      settles: '{metric} settles within {days} days.',
      early: '{metric} takes weeks to settle; {sooner} shows earlier.',
      late: '{metric} takes weeks to settle, longer than the {days} days of the run. Name an earlier number beside it.',
      months: '{metric} takes months. Choose a number that moves within the run, such as {better}.',
      monthsEarly: '{metric} takes months; {sooner} shows earlier. Let that one decide.',
      unknown: 'Assay does not know how fast {metric} settles.',
      waiting: 'Waits for a signal.',
    },
  },
  judge({ hypothesis, secondary, signal, window }, context) {
    if (!signal) return judged('not-applicable', 'waiting');
    const lag = metricOf(signal.metricId)?.lag;
    const values = { metric: signal.metric };
    if (!lag) return judged('pass', 'unknown', [signal.quote], values);
    const days = window?.days ?? context.windowDays;
    const fast = lag === 'immediate' || lag === 'days';
    if (fast || SETTLED[lag] <= days) return judged('pass', 'settles', [signal.quote], { ...values, days });
    const sooner = secondary.find(({ metricId }) => settlesWithin(metricId, days));
    const early = { ...values, sooner: sooner?.metric ?? '' };
    if (lag === 'weeks') {
      if (sooner) return judged('pass', 'early', [signal.quote, sooner.quote], early);
      return judged('warn', 'late', [signal.quote], { ...values, days });
    }
    if (sooner) return judged('warn', 'monthsEarly', [signal.quote, sooner.quote], early);
    const better = { list: metricsFor(hypothesis?.type ?? 'message-resonance') };
    // Without a length the run may be as long as the number needs.
    const state = window?.days ? 'fail' : 'warn';
    return judged(state, 'months', [signal.quote], { ...values, better });
  },
};

function settlesWithin(metricId: string | null, days: number): boolean {
  const lag = metricOf(metricId)?.lag;
  return lag !== undefined && SETTLED[lag] <= days;
}

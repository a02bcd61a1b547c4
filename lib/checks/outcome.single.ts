import { findMetrics } from '../lexicon/metrics/find-metrics';
import type { Check } from './check';
import { cued, judged } from './judged';

/** Families of the lexicon that are results of the business rather than responses of people. */
const OUTCOMES = new Set(['revenue', 'pipeline', 'retention', 'efficiency']);

export const check: Check = {
  id: 'outcome.single',
  part: 'outcome',
  severity: 'minor',
  group: 'behind',
  words: {
    title: 'One outcome for all channels',
    why: 'Channels that serve different numbers pull the plan apart.',
    ask: 'Which one number do these channels share?',
    example: 'All three bring people to the same booking page.',
    notes: {
      one: 'One outcome is named.',
      two: 'Two outcomes are named: {outcomes}. Which comes first?',
      several: '{outcomes}: which one do they all serve?',
      waiting: 'Waits for the business number.',
    },
  },
  judge(reading) {
    const quotes = [
      ...(reading.outcome ? [reading.outcome.quote] : []),
      ...cued(reading, 'business-outcome'),
    ];
    if (quotes.length === 0) return judged('not-applicable', 'waiting');
    const rows = quotes.flatMap(({ text }) => findMetrics(text).flatMap(({ row }) => row ?? []));
    const names = [...new Set(rows.filter(({ family }) => OUTCOMES.has(family)).map(({ name }) => name))];
    const values = { outcomes: { list: names } };
    if (names.length < 2) return judged('pass', 'one', quotes);
    return names.length === 2
      ? judged('warn', 'two', quotes, values)
      : judged('fail', 'several', quotes, values);
  },
};

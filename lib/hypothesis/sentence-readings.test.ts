import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { check as exact } from '../checks/hypothesis.exact';
import { check as falsifiable } from '../checks/hypothesis.falsifiable';
import { check as present } from '../checks/hypothesis.present';
import { read } from '../reading/read';
import type { HypothesisType } from '../reading/reading';
import { suggestedMetrics } from './metric-advice';
import type { HypothesisPlan } from './plan';
import { hypothesisSentence } from './sentence';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-14' };

/** For each kind of claim, changes and people as marketers write them. */
const CLAIMS: Record<HypothesisType, { changes: string[]; audiences: string[] }> = {
  'message-resonance': {
    changes: ['opening with the missed-appointment costs', 'The subject line that names the deadline.'],
    audiences: ['practice managers of dental clinics with three or more chairs', 'tenants in Leeds'],
  },
  'audience-qualification': {
    changes: [
      'inviting only companies that hired a controller this year',
      'a list of sites with solar permits',
    ],
    audiences: ['finance leads at companies with 50 to 200 people', 'roofers in Bavaria'],
  },
  'offer-price': {
    changes: ['a yearly plan with two free months', '20 % off the second pair'],
    audiences: ['monthly subscribers in their third month', 'runners who bought shoes in spring'],
  },
  channel: {
    changes: ['a postcard instead of the email', 'posts in the regional trade forum'],
    audiences: ['members who have not opened mail since May', 'beekeepers with more than ten hives'],
  },
  'format-creative': {
    changes: ['a photo of the stove in the same kitchen', 'a fifteen-second cut of the film'],
    audiences: ['home owners who asked for a quote last winter', 'people who watched half of the last film'],
  },
  timing: {
    changes: ['sending the reminder on Sunday evening instead of Monday morning', 'a call within an hour'],
    audiences: ['parents of first-year pupils', 'visitors who filled in the demo form'],
  },
  'friction-ux': {
    changes: ['taking out the company-size question', 'Letting guests pay without an account'],
    audiences: ['visitors who start the demo form', 'first-time buyers on a phone'],
  },
  retention: {
    changes: ['a weekly summary of what they saved', 'a call from their trainer in week two'],
    audiences: ['yearly members who have not logged in for 60 days', 'new gym members over 50'],
  },
};
const SIZES = ['', 'a fifth', '20 %', 'from 4 % to 6 %', 'to at least 3 %', 'at least 2 points'];
const REASONS = [
  '',
  'because nobody has asked them yet',
  'they told us so in twelve interviews.',
  'since last year it did',
];
const FALSIFIERS = [
  '',
  'it stays below 5 % after two weeks',
  'If fewer than 30 of 1,000 reply',
  'nothing changes',
];

const plans = Object.entries(CLAIMS).flatMap(([kind, { changes, audiences }]) =>
  suggestedMetrics(kind as HypothesisType).flatMap((metric, at) =>
    changes.flatMap((change, by) =>
      audiences.map((audience, to): HypothesisPlan => {
        const turn = at * 4 + by * 2 + to;
        return {
          change,
          audience,
          metric,
          way: turn % 3 === 2 ? 'down' : 'up',
          size: SIZES[turn % SIZES.length] ?? '',
          reason: REASONS[(turn + by) % REASONS.length] ?? '',
          falsifier: FALSIFIERS[(turn + to + at) % FALSIFIERS.length] ?? '',
        };
      }),
    ),
  ),
);

describe('whatever is put together', () => {
  it('is a good many plans, of every kind', () => {
    expect(plans.length).toBeGreaterThan(100);
    expect(new Set(plans.flatMap(({ size }) => size)).size).toBe(SIZES.length);
  });

  it.each(plans.map((plan) => [hypothesisSentence(plan) ?? '', plan.audience] as const))(
    'Assay reads as a hypothesis: %s',
    (sentence, audience) => {
      const reading = read(parseText(`Hypothesis: ${sentence}\n\nAudience: ${audience}`, 'plan.txt'));
      expect(present.judge(reading, context).state).toBe('pass');
      expect(falsifiable.judge(reading, context).state).toBe('pass');
      expect(exact.judge(reading, context).state).toBe('pass');
    },
  );

  it.each(plans.filter((_, at) => at % 9 === 0).map((plan) => [plan]))(
    'and without a part, as none: %o',
    (plan) => {
      for (const piece of ['change', 'audience', 'metric'] as const)
        expect(hypothesisSentence({ ...plan, [piece]: '' })).toBeNull();
    },
  );
});

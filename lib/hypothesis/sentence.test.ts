import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { check as exact } from '../checks/hypothesis.exact';
import { read } from '../reading/read';
import type { HypothesisPlan } from './plan';
import { hypothesisSentence } from './sentence';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-14' };
const plan = (over: Partial<HypothesisPlan>): HypothesisPlan => ({
  change: 'a two-line message from their account manager',
  audience: 'trial users who invited nobody in their first week',
  metric: 'invite rate',
  way: 'up',
  size: '',
  reason: '',
  falsifier: '',
  ...over,
});

describe('hypothesisSentence', () => {
  it.each<[Partial<HypothesisPlan>, string]>([
    [
      {},
      'We believe that with a two-line message from their account manager, the invite rate among trial users who invited nobody in their first week will rise.',
    ],
    [
      { size: '20 %', reason: 'nobody has asked them yet.' },
      'We believe that with a two-line message from their account manager, the invite rate among trial users who invited nobody in their first week will rise by 20 %, because nobody has asked them yet.',
    ],
    [
      { size: 'from 4 % to 6 %', falsifier: 'If it stays below 5 % after two weeks' },
      'We believe that with a two-line message from their account manager, the invite rate among trial users who invited nobody in their first week will rise from 4 % to 6 %. We are wrong if it stays below 5 % after two weeks.',
    ],
    [
      {
        change: 'A shorter form.',
        metric: 'their drop-off',
        way: 'down',
        reason: 'Because they\ngive up at the tax field',
      },
      'We believe that with a shorter form, their drop-off among trial users who invited nobody in their first week will fall, because they give up at the tax field.',
    ],
  ])('%j', (over, sentence) => {
    expect(hypothesisSentence(plan(over))).toBe(sentence);
  });

  it.each([
    ['Taking out the company-size question', 'by taking out the company-size question,'],
    ['by sending it on Sunday', 'by sending it on Sunday,'],
    ['an evening reminder', 'with an evening reminder,'],
    ['onboarding emails from their account manager', 'with onboarding emails from their account manager,'],
    ['Spring colours', 'with Spring colours,'],
  ])('says how: %s', (change, means) => {
    expect(hypothesisSentence(plan({ change }))).toContain(means);
  });

  it.each(['change', 'audience', 'metric'] as const)('is nothing yet without %s', (missing) => {
    expect(hypothesisSentence(plan({ [missing]: ' ' }))).toBeNull();
  });

  it.each<Partial<HypothesisPlan>>([
    {},
    { size: 'from 4 % to 6 %', reason: 'nobody has asked them yet' },
    {
      change: 'a photo of the stove in the same kitchen',
      audience: 'home owners who asked for a quote last winter',
      metric: 'call-back rate',
      reason: 'they need to see it at home',
    },
    {
      change: 'opening with the missed-appointment costs instead of the feature list',
      audience: 'practice managers of dental clinics with three or more chairs',
      metric: 'reply rate',
      size: 'by a third',
      falsifier: 'fewer than 30 of 1,000 reply',
    },
    {
      change: 'taking out the company-size question',
      audience: 'visitors who start the demo form',
      metric: 'form abandonment rate',
      way: 'down',
    },
    {
      change: 'a reminder on the day before renewal',
      audience: 'yearly members who have not logged in for 60 days',
      metric: 'renewal rate',
      size: 'from 61 % to 65 %',
    },
  ])('passes Assay’s own checks: %j', (over) => {
    const reading = read(parseText(`Hypothesis: ${hypothesisSentence(plan(over))}`, 'plan.txt'));
    expect(reading.hypothesis?.falsifiable).toBe(true);
    expect(exact.judge(reading, context).state).toBe('pass');
  });
});

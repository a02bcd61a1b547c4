import { describe, expect, it } from 'vitest';
import type { Answer } from '../checklist/checklist';
import { read } from '../reading/read';
import type { Reading } from '../reading/reading';
import type { Verdict } from '../verdict/verdict';
import { spokenWith } from './spoken';
import { type Judged, verdictReason, verdictTitle } from './verdict-words';
import { wordsIn } from './words';

const titles = ['Reach', 'Channel', 'Window', 'Owner', 'Baseline'];
const checks = new Map(titles.map((title) => [title, { title, why: '', ask: '', notes: {} }]));
const spoken = spokenWith(wordsIn('en'), checks);
const reading = read({ id: 'b', host: 'text', title: '', blocks: [], gaps: [] });
const campaign: Verdict = {
  verdict: 'campaign',
  readiness: null,
  missing: [],
  blocking: [],
  debt: 0,
  onPurpose: false,
};
const experiment: Verdict = { ...campaign, verdict: 'experiment', readiness: 'not-ready' };

function said(verdict: Verdict, answers: Answer[] = []): string[] {
  const judged = { verdict, reading, answers };
  return [verdictTitle(judged, spoken), verdictReason(judged, spoken)];
}

const unsureSignal: Reading['signal'] = {
  quote: { block: 'b', start: 0, end: 12, text: 'orders a day' },
  by: 'cue',
  confidence: 0.9,
  because: [],
  metric: 'orders',
  metricId: null,
  threshold: false,
  vanity: 'none',
  measuresClaim: 'unsure',
};

const unsureSegment: Reading['segment'] = {
  quote: { block: 'b', start: 0, end: 20, text: 'regulars of the shop' },
  by: 'cue',
  confidence: 0.9,
  because: [],
  specific: true,
  unsure: true,
  dimensions: [],
  size: null,
};

describe('what is not sure is not called wrong', () => {
  it.each<[string, Partial<Judged>, Verdict['missing'], string]>([
    ['a claim that is asked about', { asked: ['hypothesis'] }, ['hypothesis'], 'not sure which sentence'],
    [
      'a claim that is not there',
      { asked: ['segment'] },
      ['hypothesis'],
      'nothing in it could turn out wrong',
    ],
    ['people who are asked about', { asked: ['segment'] }, ['segment'], 'not sure whom it is for'],
    [
      'people who may be no list',
      { reading: { ...reading, segment: unsureSegment } },
      ['segment'],
      'not sure that a list could be built',
    ],
    [
      'a number that may not fit',
      { reading: { ...reading, signal: unsureSignal } },
      ['signal'],
      'counts what you claim',
    ],
    [
      'a number that does not fit',
      { reading: { ...reading, signal: { ...unsureSignal, measuresClaim: 'no' } } },
      ['signal'],
      'does not show whether you were right',
    ],
  ])('%s', (_, more, missing, reason) => {
    const judged = { verdict: { ...campaign, missing }, reading, answers: [], ...more };
    expect(verdictReason(judged, spoken)).toContain(reason);
  });
});

describe('the verdict in words', () => {
  it.each<[Verdict, string, string]>([
    [
      { ...campaign, missing: ['signal'] },
      'Just a campaign',
      'One step from an experiment: nothing says how you will know.',
    ],
    [
      { ...campaign, missing: ['hypothesis', 'segment'] },
      'Just a campaign',
      'Two steps from an experiment: nothing in it could turn out wrong and nothing says who exactly it is for.',
    ],
    [
      { ...campaign, missing: ['hypothesis', 'segment', 'signal'] },
      'Just a campaign',
      'It says what will be done. An experiment also says what you believe, about whom, and how you will know.',
    ],
    [
      { ...experiment, blocking: ['Reach'] },
      'An experiment, not ready yet',
      'One point to settle before it starts: Reach.',
    ],
    [
      { ...experiment, blocking: titles },
      'An experiment, not ready yet',
      '5 points to settle before it starts: Reach · Channel · Window · 2 more.',
    ],
    [
      { ...experiment, readiness: 'ready' },
      'An experiment, ready to run',
      'It can turn out wrong, the people can be listed, and the signal measures what it claims.',
    ],
  ])('%j', (verdict, title, reason) => {
    expect(said(verdict)).toEqual([title, reason]);
  });

  it('says why a campaign is one on purpose, in the writer’s words', () => {
    const answer: Answer = {
      id: 'a',
      brief: 'b',
      check: 'verdict',
      kind: 'on-purpose',
      text: 'the date is {fixed}',
      at: 1,
    };
    const onPurpose = { ...campaign, onPurpose: true };
    expect(said(onPurpose, [answer])[1]).toBe('This one need not teach you anything: the date is {fixed}');
    expect(said(onPurpose)[1]).toBe('This one need not teach you anything, and that is fine.');
  });
});

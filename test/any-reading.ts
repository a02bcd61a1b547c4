import fc from 'fast-check';
import type { Quote } from '../lib/brief/brief';
import { channels } from '../lib/lexicon/channels/channels';
import { metrics } from '../lib/lexicon/metrics/metrics';
import { wordingRows } from '../lib/lexicon/wording/wording-rows';
import type { Found, HypothesisType, Quantity, Reading } from '../lib/reading/reading';

/** Readings of any shape the contract allows, likely or not: for laws that must hold for all of them. */

const quote: fc.Arbitrary<Quote> = fc
  .tuple(fc.string({ maxLength: 60 }), fc.string({ maxLength: 3 }), fc.nat(20))
  .map(([text, block, start]) => ({ text, block, start, end: start + text.length }));

const fraction = fc.double({ min: -2, max: 3, noNaN: true });
const count = fc.oneof(fc.nat(1_000_000), fc.constant(0));

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

function quantity(value: fc.Arbitrary<number>): fc.Arbitrary<Quantity | null> {
  return orNull(fc.record({ value, quote }));
}

const by = fc.constantFrom<Found['by']>('label', 'sentence', 'cue', 'answer');
const evidence = {
  quote,
  by,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  because: fc.constant<string[]>([]),
};
const found = fc.record(evidence);
const kind = fc.constantFrom<HypothesisType>(
  'message-resonance',
  'audience-qualification',
  'offer-price',
  'channel',
  'format-creative',
  'timing',
  'friction-ux',
  'retention',
);
const hypothesis = fc.record({
  ...evidence,
  falsifiable: fc.boolean(),
  type: orNull(kind),
  parts: fc.record({ change: quote, audience: quote, reason: quote, falsifier: quote }, { requiredKeys: [] }),
});
const segment = fc.record({
  ...evidence,
  specific: fc.boolean(),
  dimensions: fc.subarray(['role', 'industry', 'list', 'behaviour'] as const).map((some) => [...some]),
  size: orNull(count),
});
const signal = fc.record({
  ...evidence,
  metric: fc.string({ maxLength: 30 }),
  metricId: orNull(fc.constantFrom(...metrics.map(({ id }) => id), 'their-own')),
  threshold: fc.boolean(),
  vanity: fc.constantFrom<'core' | 'soft' | 'none'>('core', 'soft', 'none'),
  measuresClaim: fc.constantFrom<'yes' | 'no' | 'unclear'>('yes', 'no', 'unclear'),
});
const date = orNull(fc.constantFrom('2025-12-31', '2026-03-02', '2026-09-01', 'spring'));
const groups = [...new Set(wordingRows.map(({ group }) => group))];

export const anyReading: fc.Arbitrary<Reading> = fc.record(
  {
    title: fc.string({ maxLength: 20 }),
    language: fc.constant({ code: 'en', name: 'English', supported: true }),
    brief: fc
      .constantFrom<Reading['brief']['type']>('experiment', 'campaign', 'launch', 'always-on', 'internal')
      .map((type) => ({ is: true, confidence: 1, because: [], type })),
    hypothesis: orNull(hypothesis),
    rivals: fc.array(hypothesis, { maxLength: 2 }),
    segment: orNull(segment),
    signal: orNull(signal),
    secondary: fc.array(signal, { maxLength: 3 }),
    guardrails: fc.array(found, { maxLength: 2 }),
    threshold: orNull(found),
    execution: orNull(found),
    distribution: orNull(
      fc.record({
        ...evidence,
        channels: fc.array(fc.constantFrom(...channels.map(({ id }) => id), 'pigeons'), { maxLength: 3 }),
      }),
    ),
    window: orNull(
      fc.record({ ...evidence, start: date, end: date, days: orNull(fc.integer({ min: -5, max: 4000 })) }),
    ),
    owner: orNull(found),
    outcome: orNull(found),
    pieces: fc.array(quote, { maxLength: 12 }),
    actions: fc.array(quote, { maxLength: 12 }),
    numbers: fc.record({
      reach: quantity(count),
      share: quantity(fraction),
      baseline: quantity(fraction),
      target: quantity(fraction),
      lift: quantity(fraction),
      arms: fc.integer({ min: 0, max: 12 }),
    }),
    cues: fc.dictionary(fc.constantFrom(...groups), fc.array(quote, { maxLength: 4 })),
    size: fc.constant({ words: 300, readWords: 300 }),
  },
  {
    requiredKeys: [
      'title',
      'language',
      'brief',
      'hypothesis',
      'rivals',
      'segment',
      'signal',
      'secondary',
      'guardrails',
      'threshold',
      'execution',
      'distribution',
      'window',
      'owner',
      'outcome',
      'numbers',
      'cues',
      'size',
    ],
  },
);

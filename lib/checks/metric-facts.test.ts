import { expect, it } from 'vitest';
import { answers, metricOf, metricsFor } from './metric-facts';

it.each([
  ['ctr', 'message-resonance', 2],
  ['impressions', 'message-resonance', 0],
  ['swatch-kits', 'message-resonance', null],
  [null, 'message-resonance', null],
] as const)('%s answers %s: %s', (metric, type, strength) => expect(answers(metric, type)).toBe(strength));

it('does not judge a claim of no kind', () => expect(answers('ctr', null)).toBeNull());

it('suggests only what measures the claim itself, soon', () => {
  const names = metricsFor('friction-ux');
  expect(names).toHaveLength(3);
  expect(metricOf('ctr')?.name).toBe('Click-through rate');
});

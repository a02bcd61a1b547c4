import { describe, expect, it } from 'vitest';
import { type MetricAdvice, metricAdvice, suggestedMetrics } from './metric-advice';

describe('metricAdvice', () => {
  it.each<[string, Parameters<typeof metricAdvice>[1], MetricAdvice]>([
    ['reply rate', 'message-resonance', 'measures'],
    ['renewal rate', 'retention', 'measures'],
    ['impressions', 'message-resonance', 'reach'],
    ['renewal rate', 'timing', 'other'],
    ['soup orders per shift', 'message-resonance', 'unknown'],
    ['reply rate', null, 'unknown'],
    ['', 'retention', 'unknown'],
  ])('%s for %s: %s', (metric, kind, advice) => {
    expect(metricAdvice(metric, kind)).toBe(advice);
  });

  it('suggests only what measures the claim itself', () => {
    const suggested = suggestedMetrics('retention');
    expect(suggested.length).toBeGreaterThan(1);
    expect(suggested.map((name) => metricAdvice(name, 'retention'))).toEqual(suggested.map(() => 'measures'));
  });
});

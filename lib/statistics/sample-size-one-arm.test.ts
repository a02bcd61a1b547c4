import { expect, it } from 'vitest';
import { oneArm } from '../../test/worked-examples';
import { atLeast } from './binomial';
import { criticalCount } from './critical-count';
import { usualRisks } from './normal';
import { sampleSizeOneArm } from './sample-size-one-arm';

it.each(oneArm)('a threshold of %f, expecting %f', (threshold, expected, oneSided, twoSided) => {
  expect(sampleSizeOneArm(threshold, expected, usualRisks)).toBe(oneSided);
  expect(sampleSizeOneArm(threshold, expected, { ...usualRisks, significance: 0.025 })).toBe(twoSided);
});

it.each(oneArm)(
  'what decides exactly at %f, expecting %f',
  (threshold, expected, people, _two, critical, power, alpha) => {
    expect(criticalCount(people, threshold, 0.05)).toBe(critical);
    expect(atLeast(critical, people, expected)).toBeCloseTo(power, 4);
    expect(atLeast(critical, people, threshold)).toBeCloseTo(alpha, 4);
  },
);

it('has no answer where nothing better is expected', () => {
  expect(sampleSizeOneArm(0.03, 0.03, usualRisks)).toBeNull();
  expect(sampleSizeOneArm(0.03, 0.02, usualRisks)).toBeNull();
  expect(sampleSizeOneArm(0, 0.02, usualRisks)).toBeNull();
});

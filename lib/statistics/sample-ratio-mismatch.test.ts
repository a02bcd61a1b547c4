import { expect, it } from 'vitest';
import { splits } from '../../test/worked-examples';
import { sampleRatioMismatch } from './sample-ratio-mismatch';

it.each(splits)('%i and %i', (a, b, chiSquare, p) => {
  const split = sampleRatioMismatch([a, b]);
  expect(split.chiSquare).toBeCloseTo(chiSquare, 5);
  expect(split.p).toBeCloseTo(p, 7);
  expect(split.broken).toBe(p < 0.001);
});

it('knows uneven plans and more than two arms', () => {
  expect(sampleRatioMismatch([9000, 1000], [0.9, 0.1]).p).toBeCloseTo(1, 9);
  expect(sampleRatioMismatch([9000, 1000]).broken).toBe(true);
  expect(sampleRatioMismatch([1000, 1010, 990]).broken).toBe(false);
  expect(sampleRatioMismatch([1000, 1010, 700]).broken).toBe(true);
});

import { expect, it } from 'vitest';
import { usualRisks } from './normal';
import { sampleSizeForMeans } from './sample-size-means';

it.each([
  [1, 0.1, 1570],
  [2, 0.1, 6280],
  [3, 0.2, 3532],
  [1, -0.1, 1570],
])('a deviation of %f means, a change of %f: %i an arm', (variation, lift, people) => {
  expect(sampleSizeForMeans(variation, lift, usualRisks)).toBe(people);
});

it.each([
  [0, 0.1],
  [1, 0],
  [Number.NaN, 0.1],
])('has no answer for %f and %f', (variation, lift) => {
  expect(sampleSizeForMeans(variation, lift, usualRisks)).toBeNull();
});

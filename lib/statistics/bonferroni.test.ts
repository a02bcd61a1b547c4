import { expect, it } from 'vitest';
import { severalComparisons } from '../../test/worked-examples';
import { bonferroni, comparisonsOf } from './bonferroni';
import { usualRisks } from './normal';
import { sampleSize } from './sample-size';

it.each(severalComparisons)('%i comparisons: %i an arm', (comparisons, people) => {
  expect(sampleSize(0.03, 0.036, bonferroni(usualRisks, comparisons))).toBe(people);
});

it('counts each variant against the control', () => {
  expect([1, 2, 3, 4].map(comparisonsOf)).toEqual([1, 1, 2, 3]);
});

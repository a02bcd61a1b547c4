import { expect, it } from 'vitest';
import { twoCounts } from '../../test/worked-examples';
import { poissonComparison } from './poisson-comparison';

it.each(twoCounts)('%i against %i: %f', (first, second, p) => {
  expect(poissonComparison(first, second)).toBeCloseTo(p, 5);
  expect(poissonComparison(second, first)).toBeCloseTo(p, 5);
});

it('takes into account that one had twice the time', () => {
  expect(poissonComparison(10, 20, [1, 2])).toBeGreaterThan(0.9);
  expect(poissonComparison(20, 20, [1, 2])).toBeLessThan(poissonComparison(20, 20));
});

it('sees no difference where nothing happened', () => expect(poissonComparison(0, 0)).toBe(1));

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast } from './binomial';
import { criticalCount } from './critical-count';

it('is the first count that chance rarely reaches', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.double({ min: 0.005, max: 0.9, noNaN: true }),
      (people, threshold) => {
        const count = criticalCount(people, threshold, 0.05);
        if (count <= people) expect(atLeast(count, people, threshold)).toBeLessThanOrEqual(0.05);
        expect(atLeast(count - 1, people, threshold)).toBeGreaterThan(0.05);
      },
    ),
  );
});

it('says when no count is enough', () => {
  expect(criticalCount(3, 0.9, 0.05)).toBe(4);
});

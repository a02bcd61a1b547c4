import fc from 'fast-check';
import { expect, it } from 'vitest';
import { results } from '../../test/worked-examples';
import { fisher } from './fisher';

const arm = ([responses, people]: [number, number]) => ({ responses, people });

it.each(results)('$control against $variant', ({ control, variant, fisher: p }) => {
  expect(fisher(arm(control), arm(variant))).toBeCloseTo(p, 6);
});

it('does not care which arm is the control, and is a probability', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 300 }));
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const p = fisher(arm(a), arm(b));
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisher(arm(b), arm(a))).toBeCloseTo(p, 9);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { results } from '../../test/worked-examples';
import { probabilityBetter } from './probability-better';

const arm = ([responses, people]: [number, number]) => ({ responses, people });

it.each(results)('$control against $variant', ({ control, variant, better }) => {
  expect(probabilityBetter(arm(control), arm(variant))).toBeCloseTo(better, 6);
});

it('gives both arms together certainty', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 100, max: 5000 }));
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const sum = probabilityBetter(arm(a), arm(b)) + probabilityBetter(arm(b), arm(a));
      expect(sum).toBeCloseTo(1, 6);
    }),
  );
});

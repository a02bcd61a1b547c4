import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonIntervals } from '../../test/worked-examples';
import { wilson } from './wilson';

it.each(wilsonIntervals)('%i of %i', (responses, people, low, high) => {
  const interval = wilson({ responses, people });
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((people) =>
    fc.record({ people: fc.constant(people), responses: fc.integer({ min: 0, max: people }) }),
  );

it('holds the rate, stays a rate, and mirrors when yes and no change places', () => {
  fc.assert(
    fc.property(counts, ({ people, responses }) => {
      const { low, high } = wilson({ people, responses });
      const mirrored = wilson({ people, responses: people - responses });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(responses / people);
      expect(high).toBeGreaterThanOrEqual(responses / people);
      expect(mirrored.low).toBeCloseTo(1 - high, 9);
    }),
  );
});

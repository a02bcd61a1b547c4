import fc from 'fast-check';
import { expect, it } from 'vitest';
import { powers } from '../../test/worked-examples';
import { usualRisks } from './normal';
import { power } from './power';
import { sampleSize } from './sample-size';

it.each(powers)('%f + %f with %i an arm: %f', (baseline, lift, perArm, expected) => {
  expect(power(baseline, baseline * (1 + lift), perArm, usualRisks)).toBeCloseTo(expected, 4);
});

it('agrees with R: 50 an arm, a half against three quarters', () => {
  expect(power(0.5, 0.75, 50, usualRisks)).toBeCloseTo(0.7402, 4);
});

const someRate = fc.double({ min: 0.001, max: 0.6, noNaN: true });
const someLift = fc.double({ min: 0.02, max: 0.6, noNaN: true });

it('is at least what was asked for with as many people as were needed', () => {
  fc.assert(
    fc.property(someRate, someLift, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (p, lift, asked) => {
      const expected = p * (1 + lift);
      const people = sampleSize(p, expected, { significance: 0.05, power: asked }) ?? 0;
      return power(p, expected, people, usualRisks) >= asked - 1e-9;
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectable, oneArm, sizes } from '../../test/worked-examples';
import { minimumDetectableEffect, minimumDetectableEffectOneArm } from './minimum-detectable-effect';
import { usualRisks } from './normal';
import { sampleSize } from './sample-size';

const cells = detectable.flatMap(([baseline, values]) =>
  values.map((value, i): [number, number, number] => [baseline, sizes[i] ?? 0, value]),
);

it.each(cells)('at %f with %i an arm: %f', (baseline, perArm, lift) => {
  expect(minimumDetectableEffect(baseline, perArm, usualRisks)).toBeCloseTo(lift, 4);
});

const someRate = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const somePeople = fc.integer({ min: 50, max: 200_000 });

it('shrinks with more people', () => {
  fc.assert(
    fc.property(someRate, somePeople, (baseline, perArm) => {
      const few = minimumDetectableEffect(baseline, perArm, usualRisks);
      const many = minimumDetectableEffect(baseline, perArm * 2, usualRisks);
      return few === null || (many !== null && many < few);
    }),
  );
});

it('is what the sample size says the other way round', () => {
  fc.assert(
    fc.property(someRate, somePeople, (baseline, perArm) => {
      const lift = minimumDetectableEffect(baseline, perArm, usualRisks);
      if (lift === null) return true;
      const needed = sampleSize(baseline, baseline * (1 + lift), usualRisks) ?? 0;
      return needed === perArm || needed === perArm + 1;
    }),
  );
});

it('has no answer where nothing could be seen', () => {
  expect(minimumDetectableEffect(0.5, 3, usualRisks)).toBeNull();
  expect(minimumDetectableEffect(0, 1000, usualRisks)).toBeNull();
  expect(minimumDetectableEffect(0.02, 0, usualRisks)).toBeNull();
});

it.each(oneArm)('one arm: %f can be told from %f', (threshold, expected, people) => {
  const lift = minimumDetectableEffectOneArm(threshold, people, usualRisks) ?? 0;
  expect(threshold * (1 + lift)).toBeLessThanOrEqual(expected + 1e-9);
  expect(threshold * (1 + lift)).toBeGreaterThan(expected - (expected - threshold) / 50);
});

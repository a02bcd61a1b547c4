import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lifts,
  perArmAtTenPercent,
  perArmBeforeRounding,
  perArmPooled,
  perArmUnpooled,
  ruleOfSixteenPerArm,
} from '../../test/worked-examples';
import { usualRisks } from './normal';
import { exactSampleSize, ruleOfSixteen, sampleSize, unpooledSampleSize } from './sample-size';

type Size = (baseline: number, expected: number) => number | null;
type Table = typeof perArmPooled;

/** Every cell of a table as baseline, lift, expected. */
function cells(table: Table): [number, number, number][] {
  return table.flatMap(([baseline, values]) =>
    values.map((value, i): [number, number, number] => [baseline, lifts[i] ?? 0, value]),
  );
}

function at(size: Size, baseline: number, lift: number): number | null {
  return size(baseline, baseline * (1 + lift));
}

describe('people per arm for two rates', () => {
  it.each(cells(perArmPooled))('pooled, %f + %f: %i', (baseline, lift, people) => {
    expect(at((a, b) => sampleSize(a, b, usualRisks), baseline, lift)).toBe(people);
  });

  it.each(cells(perArmUnpooled))('unpooled, %f + %f: %i', (baseline, lift, people) => {
    expect(at((a, b) => unpooledSampleSize(a, b, usualRisks), baseline, lift)).toBe(people);
  });

  it.each(cells(perArmBeforeRounding))('before rounding, %f + %f: %f', (baseline, lift, people) => {
    expect(at((a, b) => exactSampleSize(a, b, usualRisks), baseline, lift)).toBeCloseTo(people, 3);
  });

  it.each(cells(ruleOfSixteenPerArm))('rule of sixteen, %f + %f: %i', (baseline, lift, people) => {
    const byRule = at(ruleOfSixteen, baseline, lift) ?? 0;
    expect(Math.abs(byRule - people)).toBeLessThanOrEqual(0.5 + 1e-6);
  });

  it.each(perArmAtTenPercent)('at a significance of 10 %%, %f + %f: %i', (baseline, lift, people) => {
    expect(sampleSize(baseline, baseline * (1 + lift), { significance: 0.1, power: 0.8 })).toBe(people);
  });

  it('agrees with R and with a well-known calculator', () => {
    expect(exactSampleSize(0.5, 0.75, { significance: 0.05, power: 0.9 })).toBeCloseTo(76.7069, 4);
    expect(exactSampleSize(0.2, 0.25, usualRisks, 0.2)).toBeCloseTo(1030.22, 2);
    expect(ruleOfSixteen(0.1, 0.12)).toBeCloseTo(3600, 6);
  });

  it('has no answer where there is no question', () => {
    for (const [a, b] of [
      [0.1, 0.1],
      [0, 0.1],
      [0.1, 1],
      [0.6, 1.2],
      [-0.1, 0.1],
      [Number.NaN, 0.1],
    ] as const) {
      expect(sampleSize(a, b, usualRisks)).toBeNull();
    }
  });
});

const someRate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('laws of the sample size', () => {
  it('does not care which rate is the baseline', () => {
    fc.assert(
      fc.property(someRate, someRate, (a, b) => {
        const [ab, ba] = [exactSampleSize(a, b, usualRisks), exactSampleSize(b, a, usualRisks)];
        if (ab === null || ba === null) return ab === ba;
        return Math.abs(ab / ba - 1) < 1e-9;
      }),
    );
  });

  it('asks for fewer people where the change is larger', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.3, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (p, lift) => {
          const small = exactSampleSize(p, p * (1 + lift), usualRisks) ?? 0;
          const large = exactSampleSize(p, p * (1 + lift * 1.5), usualRisks) ?? 0;
          return large < small;
        },
      ),
    );
  });
});

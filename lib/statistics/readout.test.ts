import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, readout } from './readout';

const arm = (responses: number, people: number) => ({ responses, people });
const lift = (confirm: number, over: Partial<Bar> = {}): Bar => ({
  of: 'lift',
  confirm,
  better: 'up',
  ...over,
});
const rate = (confirm: number, over: Partial<Bar> = {}): Bar => ({
  of: 'rate',
  confirm,
  better: 'up',
  ...over,
});

describe('against a control', () => {
  it.each([
    ['confirmed', arm(300, 10_000), arm(360, 10_000), lift(0.2)],
    ['confirmed', arm(420, 14_000), arm(504, 14_000), lift(0.2)],
    ['inconclusive', arm(50, 2000), arm(62, 2000), lift(0.2)],
    ['suggestion', arm(3, 100), arm(7, 100), lift(0.2)],
    ['suggestion', arm(12, 500), arm(20, 500), lift(0.2)],
    ['suggestion', arm(2, 100), arm(4, 100), lift(0.2)],
    ['rejected', arm(360, 10_000), arm(300, 10_000), lift(0.2)],
    ['rejected', arm(420, 14_000), arm(425, 14_000), lift(0.2)],
    ['inconclusive', arm(25, 1000), arm(40, 1000), lift(0.2)],
    ['inconclusive', arm(300, 10_000), arm(345, 10_000), lift(0.2)],
    ['confirmed', arm(360, 10_000), arm(300, 10_000), lift(-0.15, { better: 'down' })],
    ['rejected', arm(300, 10_000), arm(360, 10_000), lift(-0.15, { better: 'down' })],
    ['inconclusive', arm(420, 14_000), arm(504, 14_000), lift(0.2, { reject: 0.1 })],
    ['suggestion', arm(0, 90), arm(3, 90), lift(0.2)],
  ] as const)('%s: %o against %o', (word, control, variant, bar) => {
    expect(readout(variant, control, bar)?.word).toBe(word);
  });

  it('says how many people are missing when it is open', () => {
    expect(readout(arm(62, 2000), arm(50, 2000), lift(0.2))?.more).toBe(14_792);
    expect(readout(arm(504, 14_000), arm(420, 14_000), lift(0.2))?.more).toBeNull();
  });

  it('doubts what is too good', () => {
    expect(readout(arm(900, 10_000), arm(300, 10_000), lift(0.2))?.doubtful).toBe(true);
    expect(readout(arm(360, 10_000), arm(300, 10_000), lift(0.2))?.doubtful).toBe(false);
  });

  it('uses the exact test for small counts', () => {
    expect(readout(arm(7, 100), arm(3, 100), lift(0.2))?.p).toBeCloseTo(0.331129, 6);
    expect(readout(arm(62, 2000), arm(50, 2000), lift(0.2))?.p).toBeCloseTo(0.250099, 6);
  });
});

describe('one arm against a rate', () => {
  it.each([
    ['inconclusive', arm(38, 1000), rate(0.03)],
    ['confirmed', arm(45, 1000), rate(0.03)],
    ['suggestion', arm(6, 200), rate(0.025)],
    ['suggestion', arm(9, 200), rate(0.025)],
    ['suggestion', arm(12, 500), rate(0.03)],
    ['rejected', arm(3, 1000), rate(0.03)],
    ['confirmed', arm(40, 1000), rate(0.035, { reject: 0.025 })],
    ['confirmed', arm(20, 1000), rate(0.035, { better: 'down' })],
  ] as const)('%s: %o', (word, variant, bar) => {
    expect(readout(variant, null, bar)?.word).toBe(word);
  });

  it('gives the exact p', () => {
    expect(readout(arm(38, 1000), null, rate(0.03))?.p).toBeCloseTo(0.0858, 4);
  });
});

it('does not read counts that cannot be', () => {
  expect(readout(arm(12, 10), null, rate(0.03))).toBeNull();
  expect(readout(arm(1, 10), arm(3, 0), lift(0.2))).toBeNull();
  expect(readout(arm(1, 10), null, lift(0.2))).toBeNull();
});

it('never confirms and rejects the same counts from both sides', () => {
  const counts = fc
    .integer({ min: 1, max: 50_000 })
    .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
  fc.assert(
    fc.property(counts, counts, fc.double({ min: 0.01, max: 2, noNaN: true }), (a, b, bar) => {
      const [control, variant] = [arm(...a), arm(...b)];
      const up = readout(variant, control, lift(bar))?.word;
      const down = readout(variant, control, lift(-bar / (1 + bar), { better: 'down' }))?.word;
      return !(up === 'confirmed' && down === 'confirmed');
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { cues, quantity, reading, segment } from '../../test/reading-builder';
import type { Numbers } from '../reading/reading';
import { planVolume } from './plan-volume';

const none: Numbers = { reach: null, share: null, baseline: null, target: null, lift: null, arms: 1 };
const numbers = (over: Partial<Numbers>) => ({ numbers: { ...none, ...over } });

describe('the volume of a plan', () => {
  it('counts the segment only', () => {
    const of = numbers({ reach: quantity(40_000), share: quantity(0.06) });
    expect(planVolume(reading(of)).people).toBe(2400);
  });

  it('takes the size of the segment where no reach is given', () => {
    expect(planVolume(reading({ segment: segment('our 812 resellers', { size: 812 }) })).people).toBe(812);
  });

  it('works out what the others say: lift from target, baseline from both', () => {
    expect(
      planVolume(reading(numbers({ baseline: quantity(0.02), target: quantity(0.03) }))).lift,
    ).toBeCloseTo(0.5, 9);
    expect(
      planVolume(reading(numbers({ lift: quantity(0.5), target: quantity(0.03) }))).baseline,
    ).toBeCloseTo(0.02, 9);
  });

  it.each([
    [2, 'half of the list keeps the old letter'],
    [1, 'compared with the same week last year'],
    [1, ''],
  ])('has %i arms with "%s"', (arms, comparison) => {
    const of = comparison ? { cues: cues({ comparison: [comparison] }) } : {};
    expect(planVolume(reading(of)).arms).toBe(arms);
  });

  it('makes nothing up', () => {
    expect(planVolume(reading())).toEqual({ people: null, arms: 1, baseline: null, lift: null, quotes: [] });
  });
});

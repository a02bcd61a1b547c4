import { describe, expect, it } from 'vitest';
import { shareBelow, twoSidedZ, zBelow } from './normal';

describe('the standard normal', () => {
  it.each([
    [0.975, 1.9599639845400536],
    [0.8, 0.8416212335729144],
    [0.95, 1.6448536269514715],
    [0.9, 1.2815515655446008],
    [0.5, 0],
  ])('has %f below %f', (p, z) => {
    expect(zBelow(p)).toBeCloseTo(z, 9);
    expect(shareBelow(z)).toBeCloseTo(p, 9);
  });

  it('keeps its far tail: 5 sigma is not zero', () => {
    expect(shareBelow(-5) / 2.866515719e-7).toBeCloseTo(1, 6);
  });

  it('gives the z of a two-sided interval', () => {
    expect(twoSidedZ(0.95)).toBeCloseTo(1.959964, 6);
  });
});

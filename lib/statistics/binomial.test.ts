import { expect, it } from 'vitest';
import { atLeast, atMost } from './binomial';

it.each([
  [38, 1000, 0.03, 0.0858],
  [45, 1000, 0.03, 0.0056],
  [6, 200, 0.025, 0.384],
  [9, 200, 0.025, 0.0656],
  [12, 500, 0.03, 0.819],
])('at least %i of %i at %f', (count, people, rate, p) => {
  expect(atLeast(count, people, rate)).toBeCloseTo(p, p < 0.1 ? 4 : 3);
});

it('leaves nothing out and counts nothing twice', () => {
  expect(atMost(7, 20, 0.3) + atLeast(8, 20, 0.3)).toBeCloseTo(1, 12);
  expect(atLeast(0, 20, 0.3)).toBe(1);
  expect(atMost(-1, 20, 0.3)).toBe(0);
});

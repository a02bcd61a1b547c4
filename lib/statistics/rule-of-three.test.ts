import { expect, it } from 'vitest';
import { nobodyResponded } from '../../test/worked-examples';
import { highestRateWithoutResponse, peopleToRuleOut } from './rule-of-three';

it.each(nobodyResponded)('nobody of %i', (people, exact, approximate) => {
  expect(highestRateWithoutResponse(people)).toBeCloseTo(exact, 6);
  expect(highestRateWithoutResponse(people) / approximate).toBeGreaterThan(0.94);
});

it.each([
  [0.025, 119],
  [0.01, 299],
])('to rule out %f, %i must stay silent', (rate, people) => expect(peopleToRuleOut(rate)).toBe(people));

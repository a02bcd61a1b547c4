import { expect, it } from 'vitest';
import { change, counted, percent } from './in-words';

it.each([
  [4000, '4,000'],
  [33_583.4, '33,583'],
  [2.5, '2.5'],
  [12.3, '12'],
  [0, '0'],
])('%f is said as %s', (number, said) => expect(counted(number)).toBe(said));

it.each([
  [0.634, '63 %'],
  [0.0251, '2.5 %'],
  [4.22, '422 %'],
  [-0.2, '-20 %'],
])('the fraction %f is said as %s', (fraction, said) => expect(percent(fraction)).toBe(said));

it('shows which way a change goes', () => {
  expect([0.634, -0.2, 0].map(change)).toEqual(['+63 %', '-20 %', '0 %']);
});

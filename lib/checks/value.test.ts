import { expect, it } from 'vitest';
import { counted } from './value';

it.each([
  [4000, 4000],
  [33_583.4, 33_583],
  [2.54, 2.5],
  [12.3, 12],
  [0, 0],
])('%f is said as %s', (number, said) => expect(counted(number)).toBe(said));

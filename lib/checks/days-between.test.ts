import { expect, it } from 'vitest';
import { daysBetween } from './days-between';

it.each([
  ['2026-03-02', '2026-03-16', 14],
  ['2026-03-16', '2026-03-02', -14],
  ['2026-02-27', '2026-03-01', 2],
  ['2026-03-02', '2026-03-02', 0],
])('from %s to %s: %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

it('does not guess', () => expect(daysBetween('2026-03-02', 'spring')).toBeNull());

import { expect, it } from 'vitest';
import { someCommitment, someLock } from '../../test/run-builder';
import { daysAhead, lockThatHolds } from './lock';

it.each([
  ['three weeks before', '2026-09-12', '2026-10-03', null, 21],
  ['on the day', '2026-10-03', '2026-10-03', null, 0],
  ['two days late', '2026-10-05', '2026-10-03', null, -2],
  ['the start moved later since: it does not help', '2026-10-05', '2026-10-03', '2026-11-01', -2],
  ['the start was said only since', '2026-09-12', null, '2026-10-03', 21],
  ['nobody said', '2026-09-12', null, null, null],
] as const)('%s', (_, on, start, startNow, days) => {
  const lock = someLock({ on, commitment: someCommitment({ start }) });
  expect(daysAhead(lock, someCommitment({ start: startNow }))).toBe(days);
});

it('holds until it is lifted', () => {
  const lifted = someLock({ id: '1', lifted: { at: 5, on: '2026-09-13', why: 'the list was cut' } });
  expect(lockThatHolds([])).toBeNull();
  expect(lockThatHolds([lifted])).toBeNull();
  expect(lockThatHolds([lifted, someLock({ id: '2' })])?.id).toBe('2');
});

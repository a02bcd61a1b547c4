import { expect, it } from 'vitest';
import { someCommitment, someLock, someResult } from '../../test/run-builder';
import { type Course, stageOf } from './stage';

const course = (over: Partial<Course>): Course => ({
  isExperiment: true,
  commitment: someCommitment(),
  lock: null,
  result: null,
  today: '2026-09-20',
  ...over,
});
const undated = someCommitment({ start: null, end: null });

it.each<[ReturnType<typeof stageOf>, string, Partial<Course>]>([
  ['written', 'before the start', {}],
  ['written', 'without days, never locked', { commitment: undated, today: '2030-01-01' }],
  ['written', 'a campaign whose days are over', { isExperiment: false, today: '2026-12-01' }],
  ['written', 'a row of an earlier version', { commitment: null }],
  ['locked', 'before the start', { lock: someLock() }],
  ['locked', 'without days', { lock: someLock({ commitment: undated }), commitment: undated }],
  ['running', 'on the first day', { lock: someLock(), today: '2026-10-03' }],
  ['running', 'nothing was locked', { today: '2026-10-10' }],
  [
    'running',
    'the last day was moved since: the frozen one counts',
    {
      lock: someLock(),
      commitment: someCommitment({ end: '2026-10-05' }),
      today: '2026-10-10',
    },
  ],
  ['due', 'on the last day', { lock: someLock(), today: '2026-10-17' }],
  [
    'due',
    'it is a campaign by now, but was locked',
    { isExperiment: false, lock: someLock(), today: '2027-01-01' },
  ],
  ['read-out', 'once it was counted', { result: someResult(), today: '2026-10-18' }],
])('%s: %s', (stage, _, over) => {
  expect(stageOf(course(over))).toBe(stage);
});

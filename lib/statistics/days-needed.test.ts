import { expect, it } from 'vitest';
import { daysNeeded } from './days-needed';

it.each([
  [27828, 20000, 14],
  [27828, 5000, 42],
  [6082, 2400, 21],
  [10, 5000, 7],
  [5000, 5000, 7],
])('%i people at %i a week: %i days', (people, perWeek, days) =>
  expect(daysNeeded(people, perWeek)).toBe(days),
);

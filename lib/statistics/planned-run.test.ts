import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualRisks } from './normal';
import { chanceToSee, peopleNeeded, rateToWatch, smallestLift } from './planned-run';

const rate = fc.double({ min: 0.005, max: 0.6, noNaN: true });
const rise = fc.double({ min: 0.05, max: 0.6, noNaN: true });
const fall = fc.double({ min: -0.6, max: -0.05, noNaN: true });
const arms = fc.integer({ min: 1, max: 4 });

it.each([
  ['two arms, a fifth more of 3 %: Fleiss', 2, 0.03, 0.2, 2 * 13_914],
  ['one arm against today, by hand: (1.645 x 0.1706 + 0.842 x 0.1863)² : 0.006²', 1, 0.03, 0.2, 5_314],
  ['one arm, fewer drop out', 1, 0.4, -0.25, 142],
] as const)('people needed: %s', (_, arms, baseline, lift, people) => {
  expect(peopleNeeded(arms, baseline, lift, usualRisks)).toBe(people);
});

it.each([
  ['no change', 2, 0.03, 0],
  ['more than everybody', 2, 0.6, 0.8],
  ['nobody today', 2, 0, 0.2],
  ['one arm that shall fall below nothing', 1, 0.2, -1],
  ['a change too small to be counted out', 2, 1e-290, 1e-10],
] as const)('no number of people shows %s', (_, arms, baseline, lift) => {
  expect(peopleNeeded(arms, baseline, lift, usualRisks)).toBeNull();
});

describe('the four answers agree with each other', () => {
  it('so many people as are needed have the power asked for', () => {
    fc.assert(
      fc.property(arms, rate, fc.oneof(rise, fall), (arms, baseline, lift) => {
        const people = peopleNeeded(arms, baseline, lift, usualRisks) ?? Number.NaN;
        return chanceToSee(arms, baseline, lift, people, usualRisks) >= 0.8 - 1e-6;
      }),
    );
  });

  it('the smallest change they can show is no larger than the one they were counted for', () => {
    fc.assert(
      fc.property(arms, rate, fc.oneof(rise, fall), (arms, baseline, lift) => {
        const people = peopleNeeded(arms, baseline, lift, usualRisks) ?? Number.NaN;
        const smallest = smallestLift(arms, baseline, people, usualRisks, lift < 0 ? 'down' : 'up') ?? 9;
        expect(Math.sign(smallest)).toBe(Math.sign(lift));
        expect(Math.abs(smallest)).toBeLessThanOrEqual(Math.abs(lift) + 1e-9);
        // One person fewer an arm would not do: the change is the smallest, not just one that shows.
        expect(Math.abs(smallest)).toBeGreaterThan(Math.abs(lift) * 0.5);
      }),
    );
  });

  it('at the rate to watch the same people are enough, and well below it they are not', () => {
    fc.assert(
      fc.property(arms, rise, fc.integer({ min: 300, max: 20_000 }), (arms, lift, people) => {
        const watch = rateToWatch(arms, lift, people, usualRisks);
        if (watch === null) return;
        expect(peopleNeeded(arms, watch, lift, usualRisks)).toBeLessThanOrEqual(people);
        expect(peopleNeeded(arms, watch * 0.8, lift, usualRisks) ?? people + 1).toBeGreaterThan(people);
      }),
    );
  });
});

it('a handful shows nothing, whatever the rate', () => {
  expect(rateToWatch(2, 0.1, 20, usualRisks)).toBeNull();
  expect(smallestLift(2, 0.6, 10, usualRisks)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { weakestOf } from './weakest';

const SURE = [6, 6];

describe('the part to ask about', () => {
  it.each([
    [
      'several things are each a little likely',
      { hypothesis: [0.6, 6], segment: [0.9, 1], signal: [0.4, 1, 0.8] },
      'signal',
    ],
    [
      'one thing is a toss-up beside another',
      { hypothesis: [0.2, 6], segment: [6, 0.8], signal: [6, 6, 6] },
      'hypothesis',
    ],
  ])('where %s', (_, odds, part) => expect(weakestOf(odds)).toBe(part));

  it.each([
    ['everything is sure', { hypothesis: SURE, segment: SURE, signal: SURE }],
    ['one thing is likely and the rest is sure', { hypothesis: [0.5, 6], segment: SURE, signal: SURE }],
    ['all are rather likely', { hypothesis: [3, 3], segment: [3, 3], signal: [3, 3, 3] }],
    [
      'something fails anyway, which is said as it is',
      { hypothesis: [0.2, 0.2], segment: [-1, 0.3], signal: SURE },
    ],
  ])('is none where %s', (_, odds) => expect(weakestOf(odds)).toBeNull());
});

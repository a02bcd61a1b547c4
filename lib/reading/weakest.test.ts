import { describe, expect, it } from 'vitest';
import { weakestOf } from './weakest';

const SURE = { present: 6, holds: 6 };
const [hypothesis, segment, signal] = [SURE, SURE, SURE];

describe('what to ask about', () => {
  it.each([
    [
      'several things are each a little likely',
      {
        hypothesis: { present: 0.6, falsifiable: 6 },
        segment: { present: 0.9, specific: 1 },
        signal: { present: 0.4, counts: 1 },
      },
      { part: 'signal', requirement: 'present' },
    ],
    [
      'one thing is a toss-up beside another',
      {
        hypothesis: { present: 0.2, falsifiable: 6 },
        segment: { present: 6, specific: 0.8 },
        signal,
      },
      { part: 'hypothesis', requirement: 'present' },
    ],
    [
      'it is no part but how two of them fit',
      { hypothesis, segment, signal: { present: 3, matches: 0.3 } },
      { part: 'signal', requirement: 'matches' },
    ],
  ])('where %s', (_, odds, asked) => expect(weakestOf(odds)).toEqual(asked));

  it.each([
    ['everything is sure', { hypothesis, segment, signal }],
    [
      'one thing is likely and the rest is sure',
      { hypothesis: { present: 1.5, falsifiable: 6 }, segment, signal },
    ],
    [
      'all are rather likely',
      {
        hypothesis: { present: 3, falsifiable: 3 },
        segment: { present: 3, specific: 3 },
        signal: { present: 3, matches: 3 },
      },
    ],
    [
      'something fails anyway, which is said as it is',
      {
        hypothesis: { present: 0.2, falsifiable: 0.2 },
        segment: { present: -1, specific: 0.3 },
        signal,
      },
    ],
  ])('is nothing where %s', (_, odds) => expect(weakestOf(odds)).toBeNull());
});

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
      { hypothesis: { present: 0.2, falsifiable: 6 }, segment: { present: 6, specific: 0.8 }, signal },
      { part: 'hypothesis', requirement: 'present' },
    ],
    [
      'it is no part but how two of them fit',
      { hypothesis, segment, signal: { present: 3, matches: 0.3 } },
      { part: 'signal', requirement: 'matches' },
    ],
  ])('is the least sure where %s', (_, odds, asked) => expect(weakestOf(odds)).toEqual(asked));

  it('is nothing where something fails anyway, which is said as it is', () => {
    const failing = { present: -1, specific: 0.3 };
    expect(weakestOf({ hypothesis, segment: failing, signal })).toBeNull();
  });
});

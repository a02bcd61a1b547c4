import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from './changed-parts';
import type { Part } from './part';
import { withChanges } from './with-changes';

const part = (text: string): Part => ({
  is: 'lines',
  lines: [{ runs: [{ text }], hard: false }],
  frame: { kind: 'paragraph' },
});
const parts = (texts: readonly string[]) => texts.map(part);
const numbered = (texts: readonly string[]) => new Map(parts(texts).map((one, at) => [at, one]));
const change = (before: readonly string[], after: readonly string[]) =>
  changedParts(parts(after), changedParts(parts(before), null).told).changes;

describe('what is told of an edit', () => {
  const long = Array.from(
    { length: 1_200 },
    (_, at) => `Depot ${at} keeps its list in the drawer by the door.`,
  );
  it.each<[string, readonly string[], readonly string[], [string[], [number, number][]]]>([
    [
      'a word more',
      ['goal', 'who', 'when'],
      ['goal', 'who and why', 'when'],
      [
        ['who and why'],
        [
          [0, 0],
          [3, 3],
          [2, 2],
        ],
      ],
    ],
    [
      'a paragraph gone',
      ['goal', 'who', 'when'],
      ['goal', 'when'],
      [
        [],
        [
          [0, 0],
          [2, 2],
        ],
      ],
    ],
    [
      'a paragraph moved',
      ['goal', 'who', 'when'],
      ['when', 'goal', 'who'],
      [
        [],
        [
          [2, 2],
          [0, 1],
        ],
      ],
    ],
    [
      'one of two alike gone',
      ['x', 'goal', 'x'],
      ['goal', 'x'],
      [
        [],
        [
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    ['all of it gone', ['goal', 'who'], [], [[], []]],
    ['the first words', [], ['goal'], [['goal'], [[0, 0]]]],
    ['nothing', ['goal', 'goal'], ['goal', 'goal'], [[], [[0, 1]]]],
    [
      'a word in a long plan',
      long,
      long.with(700, 'Depot 700 has none.'),
      [
        ['Depot 700 has none.'],
        [
          [0, 699],
          [1200, 1200],
          [701, 1199],
        ],
      ],
    ],
  ])('%s', (_, before, after, [fresh, order]) => {
    const changes = change(before, after);
    expect(changes.parts.map((one) => one.part)).toEqual(parts(fresh));
    expect(changes.order).toEqual(order);
    expect([...(withChanges(numbered(before), changes)?.values() ?? [])]).toEqual(parts(after));
  });

  it('is a small part of a long plan', () => {
    const changes = change(long, long.with(700, 'Depot 700 has none.'));
    expect(JSON.stringify(changes).length * 100).toBeLessThan(JSON.stringify(parts(long)).length);
  });

  it('gives the plan as it is now, whatever was done to it one edit after the other', () => {
    const plan = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(plan, { minLength: 2, maxLength: 6 }), ([first = [], ...later]) => {
        let { told } = changedParts(parts(first), null);
        let held: ReadonlyMap<number, Part> | null = numbered(first);
        for (const texts of later) {
          const now = changedParts(parts(texts), told);
          told = now.told;
          held = held && withChanges(held, now.changes);
          expect([...(held?.values() ?? [])]).toEqual(parts(texts));
        }
      }),
    );
  });
});

describe('changes that do not fit', () => {
  it.each<[string, [number, number][]]>([
    ['a part that is not there', [[0, 2]]],
    [
      'the same part twice',
      [
        [0, 1],
        [0, 0],
      ],
    ],
    ['more parts than any plan has', [[0, 2_000_000_000]]],
  ])('%s', (_, order) => {
    expect(withChanges(numbered(['goal', 'who']), { parts: [], order })).toBeNull();
  });
});

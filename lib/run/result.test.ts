import { describe, expect, it } from 'vitest';
import { someCommitment, someResult } from '../../test/run-builder';
import { usualRisks } from '../statistics/normal';
import { barOf, readCounts } from './result';

describe('barOf', () => {
  it.each([
    ['two groups: the change', {}, { of: 'lift', confirm: 0.37, better: 'up' }],
    ['fewer is better', { lift: -0.2 }, { of: 'lift', confirm: -0.2, better: 'down' }],
    ['one group: the share', { arms: 1 }, { of: 'rate', confirm: 0.026, better: 'up' }],
    ['two groups, but no number today', { lift: null }, { of: 'rate', confirm: 0.026, better: 'up' }],
    ['no number', { lift: null, target: null }, null],
  ] as const)('%s', (_, over, bar) => {
    expect(barOf(someCommitment(over))).toEqual(bar);
  });
});

describe('readCounts', () => {
  it('reads counts against the bar', () => {
    expect(readCounts(someResult(), usualRisks)?.word).toBe('confirmed');
    expect(readCounts(someResult({ variant: { responses: 230, people: 12_000 } }), usualRisks)?.word).toBe(
      'rejected',
    );
  });

  it.each([
    ['more answers than people', { variant: { responses: 9, people: 8 } }],
    ['a change without a control', { control: null }],
  ])('is nothing for %s', (_, over) => {
    expect(readCounts(someResult(over), usualRisks)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { amountsIn } from '../text/amounts';
import { relativeChange } from './relative-change';

const change = (text: string) => relativeChange(text, amountsIn(text));

describe('relativeChange', () => {
  it.each([
    ['a fifth more of them', 0.2],
    ['20 % higher', 0.2],
    ['lift of 15 %', 0.15],
    ['calls drop by a tenth', -0.1],
    ['half as many tickets', -0.5],
    ['it halves the queue', -0.5],
    ['bookings double', 1],
    ['3 times as many', 2],
  ])('%s', (text, value) => expect(change(text)).toBeCloseTo(value));

  it.each([
    'from 2 % to 3 %',
    'half of them',
    '10 % off',
    'two times a day',
    'a quarter of the list',
    '5 % of visitors',
    'more than 400 people',
    'three more cards',
    '',
  ])('none in "%s"', (text) => expect(change(text)).toBeNull());
});

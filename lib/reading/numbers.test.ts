import { describe, expect, it } from 'vitest';
import { numbersOf, peopleIn } from './numbers';
import type { Line } from './outline';

const line = (text: string): Line => ({
  text,
  block: { id: 'b1', kind: 'paragraph', text },
  blockIndex: 0,
  inBlock: 0,
  start: 0,
  end: text.length,
  label: null,
  section: null,
  chapter: null,
  previous: null,
});
const values = (text: string) => {
  const { baseline, target, lift, arms } = numbersOf([line(text)], []);
  return [baseline?.value ?? null, target?.value ?? null, lift && Math.round(lift.value * 100), arms];
};

describe('numbersOf', () => {
  it.each([
    ['Booking rate rises from 2 % to 3 %', [0.02, 0.03, 50, 1]],
    ['reply rate, baseline 2.5 %, kept at at least 3.5 %', [0.025, 0.035, 40, 1]],
    ['Order rate: 4 % today; half get the card, at least 5 %', [0.04, 0.05, 25, 2]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it.each([
    'Ten per cent off for everyone',
    'It rained from 2 to 3',
    'Version 2.5 is better than 2.4',
    'We ship at 100 %',
  ])('finds no rates in: %s', (text) => expect(values(text).slice(0, 3)).toEqual([null, null, null]));
});

describe('peopleIn', () => {
  it.each([
    ['4,100 customers in Austria', 4100],
    ['about 12k newsletter subscribers', 12000],
    ['Lapsed members (n = 640 households)', 640],
  ])('%s', (text, count) => expect(peopleIn(text)).toBe(count));

  it.each([
    'The 2025 members survey',
    'Tier 1 accounts',
    'Members since 1998',
    'three people',
    'Route 66 to the sea',
  ])('nobody in: %s', (text) => expect(peopleIn(text)).toBeNull());
});

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
  next: null,
});
const values = (text: string) => {
  const { baseline, target, lift, arms } = numbersOf([line(text)], []);
  return [baseline?.value ?? null, target?.value ?? null, lift && Math.round(lift.value * 100), arms];
};

describe('numbersOf', () => {
  it.each<[string, (number | null)[]]>([
    ['Booking rate rises from 2 % to 3 %', [0.02, 0.03, 50, 1]],
    ['from 2.1 to 3 %', [0.021, 0.03, 43, 1]],
    ['Reply rate 4 % → 5 %', [0.04, 0.05, 25, 1]],
    ['reply rate, baseline 2.5 %, kept at at least 3.5 %', [0.025, 0.035, 40, 1]],
    ['Order rate: 4 % today; half get the card, at least 5 %', [0.04, 0.05, 25, 2]],
    ['Open rate, currently 20 %; we need 25 % or more', [0.2, 0.25, 25, 1]],
    ['Renewals (80 % last year) go up by 5 points', [0.8, 0.85, 6, 1]],
    ['booking rate 12 % now, +0.5 points or we drop it', [0.12, 0.125, 4, 1]],
    ['A fifth more of them come back', [null, null, 20, 1]],
    ['It brings 20 % more gifts', [null, null, 20, 1]],
    ['Complaints fall by 30 %', [null, null, -30, 1]],
    ['A third fewer no-shows', [null, null, -33, 1]],
    ['Replies double', [null, null, 100, 1]],
    ['One and a half times as many answer', [null, null, 50, 1]],
    ['We win if two in five reply; it is 1 in 4 today', [0.25, 0.4, 60, 1]],
    ['three versions, at least 6 per 100 cards', [null, 0.06, null, 3]],
    ['A/B/C, 5 % of visitors today', [0.05, null, null, 3]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it.each([
    'Ten per cent off for everyone',
    'It rained from 2 to 3',
    'Version 2.5 is better than 2.4',
    'We ship at 100 %',
    'Half of them get the card',
    'By 2030 all of it',
    'The first 20 % of the film',
    'One in the morning, two in the evening',
    'By 20 March they will know',
    'More than 400 people',
    'Cards for the over-60s',
  ])('finds no rates in: %s', (text) => expect(values(text).slice(0, 3)).toEqual([null, null, null]));

  it.each<[string, number | null]>([
    ['3 in 10 of the list are clinic managers', 0.3],
    ['About 40 % of our subscribers', 0.4],
    ['Two thirds of them live in Graz', 0.667],
    ['Half of the list gets the map', null],
    ['20 % off for all', null],
    ['A fifth more than last year', null],
    ['The list', null],
  ])('share of the people in "%s"', (text, share) =>
    expect(numbersOf([], [line(text)]).share?.value ?? null).toBe(share),
  );

  it.each<[string, number]>([
    ['two groups of 400', 2],
    ['four variants of the page', 4],
    ['50/50 split', 2],
    ['a third each', 3],
    ['one letter to all', 1],
    ['two letters, a week apart', 1],
    ['three shops in Leeds', 1],
  ])('versions in "%s"', (text, arms) => expect(values(text)[3]).toBe(arms));
});

describe('peopleIn', () => {
  it.each([
    ['4,100 customers in Austria', 4100],
    ['about 12k newsletter subscribers', 12000],
    ['Lapsed members (n = 640 households)', 640],
    ['three hundred and fifty households in the valley', 350],
    ['Two thousand letters', 2000],
  ])('%s', (text, count) => expect(peopleIn(text)).toBe(count));

  it.each([
    'The 2025 members survey',
    'Tier 1 accounts',
    'Members since 1998',
    'Customers over 60 members of the club',
    '2.5 million reasons',
    'three people',
    'Route 66 to the sea',
  ])('nobody in: %s', (text) => expect(peopleIn(text)).toBeNull());
});

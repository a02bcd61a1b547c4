import { describe, expect, it } from 'vitest';
import { spanOf, yearOf } from './window-span';

describe('spanOf', () => {
  it.each<[string, number | null, (string | number | null)[]]>([
    ['3-17 March', null, [null, null, 15]],
    ['3-17 March', 2026, ['2026-03-03', '2026-03-17', 15]],
    ['from 3 to 17 March 2026', null, ['2026-03-03', '2026-03-17', 15]],
    ['2026-03-01 to 2026-03-15', null, ['2026-03-01', '2026-03-15', 15]],
    ['3.-17.3.', 2027, ['2027-03-03', '2027-03-17', 15]],
    ['Mon 12 Jan – Sun 25 Jan', null, [null, null, 14]],
    ['two sprints', null, [null, null, 28]],
    ['Whole of sprint 44', 2026, [null, null, 14]],
    ['six weeks from 1 May', 2026, ['2026-05-01', '2026-06-11', 42]],
    ['3 March, runs for two weeks', null, [null, null, 14]],
    ['Ads live Monday 6 October 2025 for four weeks.', null, ['2025-10-06', '2025-11-02', 28]],
    ['10 working days', null, [null, null, 14]],
    ['Q2', null, [null, null, 91]],
    ['Q2 2026', null, ['2026-04-01', '2026-06-30', 91]],
    ['H1 2026', null, ['2026-01-01', '2026-06-30', 181]],
    ['October to December', 2026, ['2026-10-01', '2026-12-31', 92]],
    ['This July', 2026, ['2026-07-01', '2026-07-31', 31]],
    ['Weeks 48 and 49', 2026, ['2026-11-23', '2026-12-06', 14]],
    ['the week of 16 February 2026', null, ['2026-02-16', '2026-02-22', 7]],
    ['24 November to 16 January', 2026, ['2026-11-24', '2027-01-16', 54]],
    ['switch on 12/01, last person in 13/02, read 14/05', 2026, ['2026-01-12', '2026-02-13', 33]],
    ['until 27 March', 2026, [null, '2026-03-27', null]],
    ['a fortnight', null, [null, null, 14]],
    ['a 30-day test', null, [null, null, 30]],
    ['October intake, six weeks', 2026, [null, null, 42]],
    [
      'Calls are made from 4 to 24 November because the claim is heard in December.',
      2026,
      ['2026-11-04', '2026-11-24', 21],
    ],
    ['dropped at the depot on 24 November', 2026, ['2026-11-24', null, null]],
    ['starts 16 March 2026', null, ['2026-03-16', null, null]],
    ['Flag on: 4 Aug. Flag off: 29 Aug.', 2026, ['2026-08-04', '2026-08-29', 26]],
  ])('%s (%s)', (text, year, [start, end, days]) => expect(spanOf(text, year)).toEqual({ start, end, days }));

  it.each([
    'soon',
    'after the spring break',
    'Thursdays at seven',
    'every other week we meet',
    'in the first week of May',
    'by the last Friday in November',
    'as soon as the page is live',
    'version 2.1 of the page',
    'the first 40 visitors',
    '',
  ])('knows no days in "%s"', (text) =>
    expect(spanOf(text, 2026)).toEqual({ start: null, end: null, days: null }),
  );
});

describe('yearOf', () => {
  it.each<[string[], number | null]>([
    [['Brief, 3 March 2026', 'runs 5 to 9 May'], 2026],
    [['Since May 2024', '3 March 2026'], null],
    [['3 March'], null],
    [['2026 people'], null],
  ])('%s: %s', (texts, year) => expect(yearOf(texts)).toBe(year));
});

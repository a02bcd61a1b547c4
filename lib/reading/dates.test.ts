import { describe, expect, it } from 'vitest';
import { type Day, datesIn } from './dates';

const one = ({ day, month, year }: Day) => `${day ?? '?'}.${month}.${year ?? '?'}`;
const said = (text: string) =>
  datesIn(text).map(({ from, to }) => (to ? `${one(from)}-${one(to)}` : one(from)));

describe('datesIn', () => {
  it.each<[string, string[]]>([
    ['3-17 March', ['3.3.?-17.3.?']],
    ['9–20 June', ['9.6.?-20.6.?']],
    ['from 3 to 17 March', ['3.3.?-17.3.?']],
    ['Mon 12 Jan – Sun 25 Jan', ['12.1.?-25.1.?']],
    ['2026-03-01 to 2026-03-15', ['1.3.2026-15.3.2026']],
    ['3.-17.3.', ['3.3.?-17.3.?']],
    ['15.09. - 13.10.2026', ['15.9.2026-13.10.2026']],
    ['15-09 to 13-10', ['15.9.?-13.10.?']],
    ['2.–6. February', ['2.2.?-6.2.?']],
    ['Flags out on 4/13 at noon. In again 5/10 at dusk.', ['13.4.?', '10.5.?']],
    ['switch on 12/01, last person in 13/02', ['12.1.?', '13.2.?']],
    ['May 6 → May 27', ['6.5.?-27.5.?']],
    ['on Wednesday, October 15 at 9 a.m.', ['15.10.?']],
    ['in May', ['?.5.?']],
    ['Texts leave on 9 September, two days, half each', ['9.9.?']],
    ['between 20 and 30 November', ['20.11.?-30.11.?']],
    ['Show dates: Sept 23–25', ['23.9.?-25.9.?']],
    ['posted on 24 November, second class', ['24.11.?']],
    ['Stickers from 16 June, stairwell hours until 11 July.', ['16.6.?', '11.7.?']],
    ['Mail drops April 8, we close the books June 6, 2026', ['8.4.?', '6.6.2026']],
  ])('%s', (text, dates) => expect(said(text)).toEqual(dates));

  it.each([
    'next week',
    'tomorrow at noon',
    'version 3.5',
    'from 2.5 to 3.5 %',
    '24/7 support',
    'on 4/5, or was it 5/4',
    'it may rise',
    '10-12 people',
    '',
  ])('no date in "%s"', (text) => expect(said(text)).toEqual([]));
});

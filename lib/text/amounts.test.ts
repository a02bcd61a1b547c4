import { describe, expect, it } from 'vitest';
import { amountsIn } from './amounts';

const said = (text: string) =>
  amountsIn(text).map(({ value, unit }) => `${Math.round(value * 1000) / 1000} ${unit}`);

describe('amountsIn', () => {
  it.each<[string, string[]]>([
    ['from 2.1 % to 3 %', ['2.1 percent', '3 percent']],
    ['von 2,5 % aus', ['2.5 percent']],
    ['1,200 people and 4 100 more', ['1200 count', '4100 count']],
    ['12k contacts', ['12000 count']],
    ['+0.5 points', ['0.5 points']],
    ['by -3 pp', ['-3 points']],
    ['a fifth more of them', ['0.2 part']],
    ['two thirds of the list', ['0.667 part']],
    ['two in five reply', ['0.4 part']],
    ['1 in 4 members', ['0.25 part']],
    ['fewer than 25 of 1,000 click', ['0.025 part']],
    ['6 per 100 cards', ['0.06 part']],
    ['three hundred and fifty households', ['350 count']],
    ['ten per cent', ['10 percent']],
    ['half of them', ['0.5 part']],
    ['it doubles', ['2 times']],
    ['twice as many', ['2 times']],
    ['1.5x the rate', ['1.5 times']],
    ['a dozen cafés', ['12 count']],
  ])('%s', (text, amounts) => expect(said(text)).toEqual(amounts));

  it.each([
    'the first letter',
    'the one who answers',
    'on the second floor',
    'B2B and Web3',
    'v2.4.1',
    'at 15:30',
    'nobody at all',
    'someone will',
    'https://example.org/2024/05',
    '',
  ])('no amount in "%s"', (text) => expect(said(text)).toEqual([]));

  it.each([
    ['2 of 3 versions', ['2 count', '3 count']],
    ['three in 2026', ['3 count', '2026 count']],
  ])('no share in "%s"', (text, amounts) => expect(said(text)).toEqual(amounts));

  it('says where it stands', () => {
    const text = 'We expect a fifth more, or 250 of 1,000 in all.';
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a fifth',
      '250 of 1,000',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { typedCount, typedShare } from './typed-number';

describe('typedCount', () => {
  it.each([
    ['4000', 4000],
    ['4,000', 4000],
    ['4.000', 4000],
    ['24 000', 24_000],
    ['24\u202f000', 24_000],
    ["1'250'000", 1_250_000],
    ['about 4,120 people', 4120],
    ['2.5k', 2500],
    ['12 k', 12_000],
    ['3 tsd', 3000],
  ])('%s', (text, count) => expect(typedCount(text)).toBe(count));

  it.each(['', 'many', '0', '12.5', '4,00', '200 or 300', '200-300', '1e400', '9'.repeat(30)])(
    'is no count: %j',
    (text) => expect(typedCount(text)).toBeNull(),
  );
});

describe('typedShare', () => {
  it.each([
    ['2.5 %', 0.025],
    ['2,5', 0.025],
    ['20%', 0.2],
    ['+20 %', 0.2],
    ['-10 %', -0.1],
    ['− 10 %', -0.1],
    ['about 3 percent', 0.03],
    ['0', 0],
  ])('%s', (text, share) => expect(typedShare(text)).toBeCloseTo(share, 10));

  it.each(['', 'a fifth', '2 to 3 %', '1.2.3', 'from 2 % to 3 %', '%'])('is no share: %j', (text) =>
    expect(typedShare(text)).toBeNull(),
  );
});

import { describe, expect, it } from 'vitest';
import { claimHalves } from './claim-halves';

describe('claimHalves', () => {
  it.each([
    [
      'If the card names the part, more owners will come in, because they fear the bill',
      { change: 'If the card names the part, more owners', effect: 'will come in', instead: '' },
    ],
    [
      'Members who get the map will renew sooner than members who get the voucher',
      {
        change: 'Members who get the map',
        effect: 'will renew sooner',
        instead: 'than members who get the voucher',
      },
    ],
    [
      'More of them will book when we show the price',
      { change: 'when we show the price', effect: 'More of them will book', instead: '' },
    ],
  ])('%s', (claim, halves) => expect(claimHalves(claim)).toEqual(halves));

  it.each(['People who get the map like it', 'Everything is fine'])('%s predicts nothing', (claim) =>
    expect(claimHalves(claim)).toEqual({ change: claim, effect: claim, instead: '' }),
  );
});

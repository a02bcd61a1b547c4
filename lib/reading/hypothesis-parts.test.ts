import { describe, expect, it } from 'vitest';
import { hypothesisParts } from './hypothesis-parts';
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
const words = (text: string) =>
  Object.fromEntries(Object.entries(hypothesisParts(line(text))).map(([part, quote]) => [part, quote.text]));

describe('hypothesisParts', () => {
  it.each([
    [
      'Regulars who get the refill date will order sooner than those who get a voucher, because running out is a nuisance.',
      {
        audience: 'Regulars',
        change: 'who get the refill date',
        reason: 'because running out is a nuisance.',
      },
    ],
    [
      'If the text offers two times, the booking rate will rise from 12 % to 16 %.',
      { change: 'If the text offers two times', metric: 'booking rate', magnitude: 'from 12 % to 16 %' },
    ],
    [
      'We believe that lapsed donors will give again more often when the letter names one boat.',
      { audience: 'lapsed donors' },
    ],
    [
      'We believe that naming the driver in the text will bring more riders back.',
      { change: 'naming the driver in the text' },
    ],
  ])('%s', (text, expected) => expect(words(text)).toMatchObject(expected));

  it.each([
    ['More of them will come.', 'audience'],
    ['More of them will come.', 'reason'],
    ['Members will renew more often.', 'magnitude'],
    ['Members will renew since May.', 'reason'],
    ['The new page does better.', 'audience'],
    ['Sales were fine because of the sun last year.', 'direction'],
  ])('%s holds no %s', (text, part) => expect(words(text)).not.toHaveProperty(part));

  it('quotes words at the place they stand', () => {
    const text = 'If we name the price, more owners will ask for a date, because they fear the bill.';
    for (const quote of Object.values(hypothesisParts(line(text))))
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});

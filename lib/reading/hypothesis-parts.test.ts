import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { hypothesisParts } from './hypothesis-parts';
import { outline } from './outline';

/** Parts of the first sentence of a text; the other sentences are the rest of the plan. */
function partsOf(text: string) {
  const lines = outline(parseText(text, 'x.txt'));
  const [first] = lines;
  return first ? hypothesisParts(first, lines) : {};
}
const words = (text: string) =>
  Object.fromEntries(Object.entries(partsOf(text)).map(([part, quote]) => [part, quote.text]));

describe('hypothesisParts', () => {
  it.each([
    [
      'Regulars who get the refill date will order sooner than those who get a voucher, because running out is a nuisance.',
      {
        audience: 'Regulars',
        change: 'who get the refill date',
        reason: 'because running out is a nuisance.',
        direction: 'sooner',
      },
    ],
    [
      'If the text offers two times, the booking rate will rise from 12 % to 16 %.',
      {
        change: 'If the text offers two times',
        metric: 'booking rate',
        magnitude: 'from 12 % to 16 %',
        direction: 'rise',
      },
    ],
    [
      'We believe that lapsed donors will give again more often when the letter names one boat.',
      { audience: 'lapsed donors', change: 'when the letter names one boat', direction: 'more often' },
    ],
    [
      'We believe that naming the driver in the text will bring more riders back.',
      { change: 'naming the driver in the text', audience: 'riders' },
    ],
    ['If we paint the door blue, more people will come in.', { change: 'If we paint the door blue' }],
    [
      'Because the wardens ask about it on every call, we expect that a two-line reminder for block managers will bring a fifth more replies.',
      {
        reason: 'Because the wardens ask about it on every call',
        audience: 'block managers',
        magnitude: 'a fifth more',
      },
    ],
    [
      'A shorter form will raise the completion rate by 10 %.',
      { change: 'A shorter form', metric: 'completion rate', magnitude: 'by 10 %', direction: 'raise' },
    ],
    [
      'Guests told the room number in advance will check in faster. We are wrong if fewer than 40 do.',
      {
        audience: 'Guests',
        change: 'told the room number in advance',
        falsifier: 'We are wrong if fewer than 40 do.',
      },
    ],
    [
      'If the poster names the street, more tenants will call. Two posters go up. Dropped below 12 calls a week.',
      {
        falsifier: 'Dropped below 12 calls a week.',
        change: 'If the poster names the street',
        audience: 'tenants',
      },
    ],
  ])('%s', (text, expected) => expect(words(text)).toMatchObject(expected));

  it.each([
    ['More of them will come.', 'audience'],
    ['More of them will come.', 'reason'],
    ['Members will renew more often.', 'magnitude'],
    ['Members will renew since May.', 'reason'],
    ['Members will renew because of May.', 'reason'],
    ['The new page does better.', 'audience'],
    ['Sales were fine because of the sun last year.', 'direction'],
    ['If apple pie, then elephant, because purple.', 'change'],
    ['If apple pie, then elephant, because purple.', 'audience'],
    ['If apple pie, then elephant, because purple.', 'reason'],
    ['If apple pie, then elephant, because purple.', 'metric'],
    ['If it rains, more of them will come.', 'change'],
    ['Members offered 10 % off will come more often.', 'magnitude'],
    ['If we write to half of them, more will come.', 'magnitude'],
    ['The spring is late this year.', 'change'],
    ['Owners who have not been in since May will come in sooner if the card names the part.', 'reason'],
    ['Lapsed donors will give more when we call.', 'metric'],
    ['Members who get the map will renew sooner. The old map was wrong about the mill.', 'falsifier'],
    ['Members who get the map will renew sooner. Fewer than 20 seats are left.', 'falsifier'],
    ['More of them will answer when it is sunny in Leeds.', 'audience'],
  ])('%s holds no %s', (text, part) => expect(words(text)).not.toHaveProperty(part));

  it('quotes words at the place they stand, also in another sentence', () => {
    const text =
      'If we name the price, more owners will ask for a date, because they fear the bill. We are wrong if fewer than 30 ask.';
    const parts = partsOf(text);
    expect(Object.keys(parts).sort()).toEqual(['audience', 'change', 'direction', 'falsifier', 'reason']);
    for (const quote of Object.values(parts)) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('finds its place behind a label that is no part of the block', () => {
    const lines = outline({
      id: 'x',
      host: 'test',
      title: '',
      blocks: [
        {
          id: 'b',
          kind: 'field',
          label: 'Our thinking',
          text: 'If we name the price, more owners will ask.',
        },
      ],
      gaps: [],
    });
    const change = lines[0] && hypothesisParts(lines[0]).change;
    expect(change && lines[0]?.block.text.slice(change.start, change.end)).toBe('If we name the price');
  });
});

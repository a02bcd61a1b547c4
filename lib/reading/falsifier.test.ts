import { describe, expect, it } from 'vitest';
import { falsifierIn } from './falsifier';

const said = (text: string) => {
  const span = falsifierIn(text);
  return span && text.slice(span.start, span.end);
};

describe('falsifierIn', () => {
  it.each([
    ['We were wrong if fewer than 30 reply.', 'We were wrong if fewer than 30 reply.'],
    ['More of them will book, and we are wrong if under 4 % do.', 'we are wrong if under 4 % do.'],
    [
      'Rejected if the two halves do not differ by more than a point, or are the same.',
      'Rejected if the two halves do not differ by more than a point, or are the same.',
    ],
    ['Keep it from 4 % on; drop it below 3 %.', 'drop it below 3 %.'],
    ['If it stays at 2 % we go back to the old card.', 'If it stays at 2 % we go back to the old card.'],
    ['Wrong when nobody picks the larger pack.', 'Wrong when nobody picks the larger pack.'],
    ['The bet fails if the rate does not reach 8 %.', 'The bet fails if the rate does not reach 8 %.'],
    ['Otherwise we scrap the card: less than 20 scans.', 'Otherwise we scrap the card: less than 20 scans.'],
  ])('%s', (text, words) => expect(said(text)).toBe(words));

  it.each([
    'What would prove us wrong if fewer reply?',
    'The old letter was wrong about the date.',
    'We stop at the harbour for two days.',
    'Fewer than 30 seats are left.',
    'The bus stops below the church.',
    'Confirmed at 4 % or more.',
    'If fewer come, we bake less.',
    'Drop the leaflet at the door.',
    'Members who failed to renew last year',
    'We reject the idea that people do not read.',
  ])('nothing in "%s"', (text) => expect(said(text)).toBeNull());
});

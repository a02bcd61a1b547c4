import { describe, expect, it } from 'vitest';
import { measuresClaim } from './measures-claim';

describe('measuresClaim', () => {
  it.each([
    [
      'Regulars who see the refill price will buy the large bottle more often than those who see a discount.',
      'share of orders with the large bottle',
    ],
    ['If the text offers two times, more patients will book the check-up.', 'Bookings per 100 texts sent'],
    ['Guests who meet the guide beforehand will cancel less.', 'cancellation rate up to the day before'],
    ['Taking the sticker off will not change the renewal rate.', 'renewals per letter'],
    ['New admins who get the checklist reach their first report sooner.', 'time to first report'],
    ['Repeat buyers who get the box will order again more often.', 'reorder rate within 14 days'],
    ['We expect a personal note to bring more lapsed donors back.', 'response rate by letter version'],
  ])('yes: %s / %s', (claim, measure) => expect(measuresClaim(claim, measure).matches).toBe('yes'));

  it.each([
    ['Ward nurses will reply more often to the first version.', 'followers of our page'],
    ['Guests who meet the guide beforehand will cancel less.', 'average star rating after the tour'],
    [
      'Controllers will click the audit line more often than the speed line.',
      'pipeline by the end of the year',
    ],
    ['More commuters will buy the day ticket.', 'impressions of the poster'],
  ])('no: %s / %s', (claim, measure) => expect(measuresClaim(claim, measure).matches).toBe('no'));

  it.each([['The blue version does better.', 'points per round']])('unclear: %s / %s', (claim, measure) =>
    expect(measuresClaim(claim, measure).matches).toBe('unclear'),
  );
});

import { describe, expect, it } from 'vitest';
import { kindOf } from './hypothesis-kind';

describe('kindOf', () => {
  it.each([
    [
      'message-resonance',
      'Wardens who get a letter that names the blocked drain will reply more often than wardens who get the usual one',
      'replies per 100 letters',
    ],
    [
      'message-resonance',
      'If the headline opens with night work instead of our awards, more nurses will apply',
      'applications',
    ],
    [
      'audience-qualification',
      'Founders who hire this quarter will book a call more often than founders who do not, from the same e-mail',
      'calls booked',
    ],
    [
      'audience-qualification',
      'Leads with a named budget will qualify at a higher rate',
      'share of leads that qualify',
    ],
    [
      'offer-price',
      'Riders offered a $15 deposit back will order the second pass more readily',
      'passes ordered',
    ],
    ['offer-price', 'A free month brings more trials over the line than half-price for three', 'paid plans'],
    [
      'channel',
      'Growers who hear about it from the seed newsletter will ask for a sample more often than those from search',
      'sample requests',
    ],
    ['channel', 'We reach more butchers by phone than by e-mail', 'calls answered'],
    [
      'format-creative',
      'Owners who see a photo of the finished roof will ask for a quote more often',
      'quotes per 100 visits',
    ],
    ['format-creative', 'A twenty-second clip will bring more sign-ups than the poster', 'sign-ups'],
    [
      'timing',
      'A text two hours after the visit will get more reviews than the one on Friday',
      'reviews per 100 visits',
    ],
    ['timing', 'If we ask in the morning instead of at 9 pm, more of them will accept', 'acceptances'],
    [
      'friction-ux',
      'Removing the phone field will get more visitors to submit the form',
      'form completion rate',
    ],
    ['friction-ux', 'Shoppers who get a one-page checkout will finish it more often', 'completed orders'],
    [
      'retention',
      'Swimmers who get a lane of their own will still be members after ninety days',
      'day-90 retention',
    ],
    ['retention', 'Players welcomed by their team come back more often in week two', 'week two return rate'],
  ])('%s: %s', (kind, claim, measure) => expect(kindOf(claim, measure, null)).toBe(kind));

  it.each([
    ['message-resonance', 'Visitors who get the shorter form will finish it more often', 'completed forms'],
    [
      'audience-qualification',
      'Firms that get the photo order more often than firms that get the list',
      'orders',
    ],
    ['offer-price', 'A letter that names the street will bring more answers', 'answers'],
    [
      'channel',
      'The e-mail that shows the map will be clicked more often than the one with the table',
      'clicks',
    ],
    ['format-creative', 'Members who are asked the evening before will come more often', 'attendance'],
    [
      'timing',
      'Patients will book within 14 days more often when the card names the dentist',
      'bookings in 14 days',
    ],
    ['friction-ux', 'A voucher worth $10 will bring lapsed riders to the counter', 'vouchers redeemed'],
    ['retention', 'Guests who are told the price per night will ask for a date', 'requests'],
  ])('is not %s: %s', (kind, claim, measure) => expect(kindOf(claim, measure, null)).not.toBe(kind));

  it.each(['They will do it more often', 'It goes up', 'Bakers in Graz will say yes to us', ''])(
    'asks where nothing speaks: %s',
    (claim) => expect(kindOf(claim, null, null)).toBeNull(),
  );

  it('takes what is made into account where the claim only points at it', () =>
    expect(
      kindOf('Card two will bring in more of them', 'cards back', 'Card two: the photo of the meter'),
    ).toBe('format-creative'));
});

import { expect, it } from 'vitest';
import { sharedWords } from './shared-words';

it.each([
  ['Owners will book more demos', 'demo bookings', 2],
  ['More of them reply', 'replies', 1],
  ['renewals', 'Renewal rate', 1],
  ['Fewer carts are abandoned', 'cart abandonment', 2],
])('"%s" and "%s" share %i', (a, b, count) => expect(sharedWords(a, b)).toHaveLength(count));

it.each([
  ['reply rate', 'open rate'],
  ['more people will see it', 'number of people reached'],
  ['pipeline', 'click-through rate'],
  ['', 'click-through rate'],
])('"%s" and "%s" share nothing', (a, b) => expect(sharedWords(a, b)).toEqual([]));

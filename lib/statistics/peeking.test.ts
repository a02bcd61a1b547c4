import { expect, it } from 'vitest';
import { peeks } from '../../test/worked-examples';
import { falseAlarmsWhenPeeking } from './peeking';

/** The simulation counts whole responses, so it sits a little under the normal limit, and it wobbles. */
it.each(peeks)('%i looks: about %f', (looks, share) => {
  expect(Math.abs(falseAlarmsWhenPeeking(looks) - share)).toBeLessThan(0.008);
});

it.each([
  [1, 0.05],
  [2, 0.083],
  [5, 0.142],
  [10, 0.193],
])('%i looks by the published table: %f', (looks, share) => {
  expect(falseAlarmsWhenPeeking(looks)).toBeCloseTo(share, 3);
});

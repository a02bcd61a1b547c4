import { expect, it } from 'vitest';
import { results } from '../../test/worked-examples';
import { relativeLift, relativeLiftInterval } from './relative-lift';

const arm = ([responses, people]: [number, number]) => ({ responses, people });

it.each(results)('$control against $variant', ({ control, variant, lift, liftInterval }) => {
  const interval = relativeLiftInterval(arm(control), arm(variant));
  expect(relativeLift(arm(control), arm(variant))).toBeCloseTo(lift, 5);
  expect(interval?.low).toBeCloseTo(liftInterval[0], 5);
  expect(interval?.high).toBeCloseTo(liftInterval[1], 5);
});

it('has no interval where an arm stayed silent', () => {
  expect(relativeLiftInterval(arm([0, 100]), arm([4, 100]))).toBeNull();
  expect(relativeLiftInterval(arm([4, 100]), arm([0, 100]))).toBeNull();
});

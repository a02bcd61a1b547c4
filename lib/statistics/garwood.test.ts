import { expect, it } from 'vitest';
import { garwoodIntervals } from '../../test/worked-examples';
import { garwood } from './garwood';

it.each(garwoodIntervals)('%i responses', (count, low, high) => {
  expect(garwood(count).low).toBeCloseTo(low, 4);
  expect(garwood(count).high).toBeCloseTo(high, 4);
});

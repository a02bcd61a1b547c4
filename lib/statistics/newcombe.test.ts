import { expect, it } from 'vitest';
import { results } from '../../test/worked-examples';
import { newcombe } from './newcombe';

const arm = ([responses, people]: [number, number]) => ({ responses, people });

it.each(results)('$control against $variant', ({ control, variant, difference }) => {
  const interval = newcombe(arm(control), arm(variant));
  expect(interval.low).toBeCloseTo(difference[0], 6);
  expect(interval.high).toBeCloseTo(difference[1], 6);
});

it('agrees with the example of its paper: 48 of 80 against 56 of 70', () => {
  const { low, high } = newcombe(arm([48, 80]), arm([56, 70]));
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

it('turns its sign when the arms change places', () => {
  const there = newcombe(arm([25, 1000]), arm([40, 1000]));
  const back = newcombe(arm([40, 1000]), arm([25, 1000]));
  expect(back.low).toBeCloseTo(-there.high, 12);
  expect(back.high).toBeCloseTo(-there.low, 12);
});

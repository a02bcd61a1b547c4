import { expect, it } from 'vitest';
import { results } from '../../test/worked-examples';
import { isLargeEnoughForZ, zTest } from './z-test';

const arm = ([responses, people]: [number, number]) => ({ responses, people });

it.each(results)('$control against $variant', ({ control, variant, z, p }) => {
  const test = zTest(arm(control), arm(variant));
  expect(test?.z).toBeCloseTo(z, 5);
  expect(test?.p).toBeCloseTo(p, 6);
});

it('has nothing to test where nobody responded', () => {
  expect(zTest(arm([0, 100]), arm([0, 100]))).toBeNull();
});

it('is for ten responses an arm and more', () => {
  expect(isLargeEnoughForZ(arm([10, 400]), arm([12, 400]))).toBe(true);
  expect(isLargeEnoughForZ(arm([9, 400]), arm([30, 400]))).toBe(false);
  expect(isLargeEnoughForZ(arm([395, 400]), arm([300, 400]))).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { kindSigns } from './kind-signs';

describe.each(kindSigns)('$kind: $id', ({ says, hit, miss }) => {
  it.each(hit)('is said by "%s"', (text) => expect(says.test(text)).toBe(true));
  it.each(miss)('is not said by "%s"', (text) => expect(says.test(text)).toBe(false));

  it('holds as many sentences to leave alone as to catch', () =>
    expect(miss.length).toBeGreaterThanOrEqual(hit.length));
});

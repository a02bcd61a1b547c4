import { expect, it } from 'vitest';
import { numberWords } from './number-words';

it.each([
  ['en', '33,584', '2.5\u00a0%', '+63\u00a0%', '-10\u00a0%', '100\u00a0%'],
  ['de', '33.584', '2,5\u00a0%', '+63\u00a0%', '-10\u00a0%', '100\u00a0%'],
])('%s', (language, count, share, up, down, all) => {
  const say = numberWords(language);
  expect(say.count(33_584)).toBe(count);
  expect(say.share(0.0251)).toBe(share);
  expect(say.change(0.634)).toBe(up);
  expect(say.change(-0.1)).toBe(down);
  expect(say.share(0.9999)).toBe(all);
});

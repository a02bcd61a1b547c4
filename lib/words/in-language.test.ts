import { expect, it } from 'vitest';
import { sourceFiles, textOf } from '../../test/source-files';
import { inLanguage } from './in-language';

it.each([
  [
    'en',
    '33,584',
    '2.5',
    '2.5\u00a0%',
    '+63\u00a0%',
    '-10\u00a0%',
    '100\u00a0%',
    'October 3, 2026',
    'a, b, and c',
  ],
  [
    'de',
    '33.584',
    '2,5',
    '2,5\u00a0%',
    '+63\u00a0%',
    '-10\u00a0%',
    '100\u00a0%',
    '3. Oktober 2026',
    'a, b und c',
  ],
])('%s', (language, count, number, share, up, down, all, day, list) => {
  const say = inLanguage(language);
  expect(say.count(33_584)).toBe(count);
  expect(say.number(2.51)).toBe(number);
  expect(say.share(0.0251)).toBe(share);
  expect(say.change(0.634)).toBe(up);
  expect(say.change(-0.1)).toBe(down);
  expect(say.share(0.9999)).toBe(all);
  expect(say.day('2026-10-03')).toBe(day);
  expect(say.day('spring')).toBe('spring');
  expect(say.list(['a', 'b', 'c'])).toBe(list);
});

it('is the only place where numbers, days and lists are written', () => {
  const others = sourceFiles(['lib', 'components', 'entrypoints']).filter(
    (file) =>
      file !== 'lib/words/in-language.ts' &&
      /Intl\.(NumberFormat|DateTimeFormat|ListFormat)\(|\.toLocale(String|DateString|TimeString)\(|\.toFixed\(/.test(
        textOf(file),
      ),
  );
  expect(others, 'Ask `inLanguage(language)` (lib/words/in-language.ts)').toEqual([]);
});

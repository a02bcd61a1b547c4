import { expect, it } from 'vitest';
import type { Value } from '../checks/value';
import { valueWords } from './value-words';

it.each<[Value, string, string]>([
  ['reply rate', 'reply rate', 'reply rate'],
  ['timing', 'timing', 'der Zeitpunkt'],
  [4120, '4,120', '4.120'],
  [2.5, '2.5', '2,5'],
  [{ share: 0.026 }, '2.6\u00a0%', '2,6\u00a0%'],
  [{ change: 0.634 }, '+63\u00a0%', '+63\u00a0%'],
  [{ day: '2026-10-03' }, 'October 3, 2026', '3. Oktober 2026'],
  [{ list: ['email'] }, 'email', 'email'],
  [{ list: ['email', 'timing'] }, 'email and timing', 'email und der Zeitpunkt'],
  [{ list: [] }, '', ''],
])('%j', (value, english, german) => {
  const phrase = (said: string) => (said === 'timing' ? 'der Zeitpunkt' : said);
  expect(valueWords(value, 'en')).toBe(english);
  expect(valueWords(value, 'de', phrase)).toBe(german);
});

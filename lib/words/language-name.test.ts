import { expect, it } from 'vitest';
import { languageName } from './language-name';

it.each([
  ['Finnish', 'de', 'Finnisch'],
  ['German', 'de', 'Deutsch'],
  ['Dutch', 'en', 'Dutch'],
  ['Quenya', 'de', 'Quenya'],
  ['', 'de', ''],
])('%s in %s is %s', (name, language, said) => {
  expect(languageName(name, language)).toBe(said);
});

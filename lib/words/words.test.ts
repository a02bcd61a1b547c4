import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import english from '../../locales/en.json';
import { sourceFiles } from '../../test/source-files';
import { wordsIn } from './words';

const sources = sourceFiles(['lib', 'components', 'entrypoints'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Keys written out, and the fixed beginnings of keys put together at run time (`error.${kind}`). */
const written = new Set([...sources.matchAll(/['"`]([a-z-]+(?:\.[a-z-]+)+)['"`]/g)].map((hit) => hit[1]));
const beginnings = [...sources.matchAll(/`([a-z-]+\.(?:[a-z-]+\.)?)\$\{/g)].map((hit) => hit[1] ?? '');

describe('words', () => {
  it('has no sentence that nothing on screen says', () => {
    const unused = Object.keys(english).filter(
      (key) => !written.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused, 'Take these out of every file in locales/').toEqual([]);
  });

  it('can say every sentence: all of them parse', () => {
    const unsaid = Object.entries(english).filter(([, sentence]) => {
      try {
        return !new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true });
      } catch {
        return true;
      }
    });
    expect(unsaid, 'These do not parse: look for an unclosed brace').toEqual([]);
  });

  it('counts in the language it speaks', () => {
    const { say } = wordsIn('en');
    expect(say('export.debt', { count: 1 })).toBe('Execution debt: 1 point.');
    expect(say('export.debt', { count: 3 })).toBe('Execution debt: 3 points.');
  });

  it('writes numbers as the language does, alone and beside a word that counts', () => {
    const sentence = '{people} people, {days, plural, one {# day} other {# days}}';
    expect(wordsIn('de').fill('{people} von {all}', { people: 4120, all: 2.5 })).toBe('4.120 von 2,5');
    expect(wordsIn('de').fill(sentence, { people: 4120, days: 1400 })).toBe('4.120 people, 1.400 days');
    expect(wordsIn('en').fill(sentence, { people: 4120, days: 1 })).toBe('4,120 people, 1 day');
  });

  it.each([
    ['braces', '{count, plural, other {x}}'],
    ['tags', '<b>bold</b>'],
    ['an apostrophe', "it's {reason}"],
  ])('takes %s in a value as they are', (_, reason) => {
    expect(wordsIn('en').say('accept.said', { reason })).toBe(`Risk accepted: ${reason}`);
  });

  it('shows a sentence as written when a value for it is missing', () => {
    expect(wordsIn('en').fill('{metric} counts a response.')).toBe('{metric} counts a response.');
  });
});

import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { parseText } from './parse-text';

const fields = (text: string) =>
  parseText(`Soup\n\n${text}`, 'x.txt').blocks.filter((block) => block.kind === 'field').length;

test.each([
  'mia: are we doing soup\ntom: yes\nmia: which\ntom: leek',
  'mia: soup?\ntom k: yes\nada: no\nmia: then tea\nada: fine\ntom k: ok',
])('%j is a conversation', (text) => expect(fields(text)).toBe(0));

test.each([
  ['Owner: Ada\nPlace: Leeds\nPrice: 4\nDays: 20', 4],
  ['mia: soup?\ntom: yes', 2],
  ['Channel: post\nBudget: 40\nChannel: radio\nBudget: 60', 4],
  ['Recipe: leek\nRecipe: onion\nRecipe: potato\nRecipe: carrot', 4],
  ['Name: Ada\nPlace: Leeds\nFood: soup\nDrink: tea\nName: Ben', 5],
])('%j is labels and values', (text, count) => expect(fields(text)).toBe(count));

test('the words of a conversation stay, speaker included', () => {
  const { blocks } = parseMarkdown(
    'mia: soup?\ntom: leek, more people will come\nmia: sure?\ntom: yes',
    'x.md',
  );
  expect(blocks.map((block) => block.text)).toEqual([
    'mia: soup?',
    'tom: leek, more people will come',
    'mia: sure?',
    'tom: yes',
  ]);
});

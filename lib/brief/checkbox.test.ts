import { expect, test } from 'vitest';
import { checkboxOf } from './checkbox';

test.each([
  ['[x] done', true, 'done'],
  ['[X] done', true, 'done'],
  ['[ ] open', false, 'open'],
  ['[] open', false, 'open'],
  ['☐ open', false, 'open'],
  ['☑ done', true, 'done'],
  ['☑️ done', true, 'done'],
  ['☒ done', true, 'done'],
])('%s is a box', (text, checked, rest) => {
  const box = checkboxOf(text);
  expect(box && [box.checked, text.slice(box.length)]).toEqual([checked, rest]);
});

test.each(['[a] comment', '[x]', 'see [x] there', '[link](x)', '[xx] no', 'x done', ''])(
  '%s is none',
  (text) => expect(checkboxOf(text)).toBeNull(),
);

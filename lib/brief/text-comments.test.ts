import { expect, test } from 'vitest';
import { splitComments } from './text-comments';

test('comments are taken off and their marks with them', () => {
  const text =
    'We send a card.[a] It is blue.[b][c]\nKeep [d] and [x].\n________________\n[a]Why a card?\nReally?\n[b]Nice.\n[c]';
  expect(splitComments(text)).toEqual({
    body: 'We send a card. It is blue.\nKeep [d] and [x].\n',
    comments: ['Why a card?\nReally?', 'Nice.'],
  });
});

test.each(['Plain [a] text', 'Above\n________________\nBelow, no comment [a]', ''])('%j has none', (text) =>
  expect(splitComments(text)).toEqual({ body: text, comments: [] }),
);

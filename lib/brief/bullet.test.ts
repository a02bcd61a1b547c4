import { expect, test } from 'vitest';
import { bulletLength } from './bullet';

test.each([
  '• one',
  '· one',
  '▪\u00a0\u00a0one',
  ' ● one',
  'o\u00a0\u00a0 one',
  '§ one',
  '2.\u00a0\u00a0 one',
])('%j begins with a bullet', (text) => expect(text.slice(bulletLength(text))).toBe('one'));

test.each(['o no', '2. two', 'one', '- one', '•', '§5 of the act', '3 · 4', '·one'])('%j does not', (text) =>
  expect(bulletLength(text)).toBe(0),
);

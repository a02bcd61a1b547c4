import { expect, test } from 'vitest';
import { forgetTexts, remembered } from './remembered';

test('A text is looked at once by each maker, until it is forgotten.', () => {
  const seen: string[] = [];
  const length = remembered((text) => {
    seen.push(text);
    return text.length;
  });
  const upper = remembered((text) => text.toUpperCase());
  expect([length('Reply by Friday'), length('Reply by Friday'), length('Book')]).toEqual([15, 15, 4]);
  expect(upper('Book')).toBe('BOOK');
  expect(seen).toEqual(['Reply by Friday', 'Book']);
  forgetTexts();
  expect(length('Book')).toBe(4);
  expect(seen).toEqual(['Reply by Friday', 'Book', 'Book']);
});

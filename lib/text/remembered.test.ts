import { expect, test } from 'vitest';
import { remembered, remembering } from './remembered';

function counting() {
  const seen: string[] = [];
  const length = remembered((text) => {
    seen.push(text);
    return text.length;
  });
  return { seen, length };
}

test('A text is looked at once by each maker, until its reading is done.', () => {
  const { seen, length } = counting();
  const upper = remembered((text) => text.toUpperCase());
  remembering(() => {
    expect([length('Reply by Friday'), length('Reply by Friday'), length('Book')]).toEqual([15, 15, 4]);
    expect(upper('Book')).toBe('BOOK');
    expect(seen).toEqual(['Reply by Friday', 'Book']);
  });
  expect(remembering(() => length('Book'))).toBe(4);
  expect(seen).toEqual(['Reply by Friday', 'Book', 'Book']);
});

test('Outside of a reading nothing is remembered, nor after one that broke.', () => {
  const { seen, length } = counting();
  length('Book');
  length('Book');
  expect(() =>
    remembering(() => {
      length('Reply');
      throw new Error('cut off');
    }),
  ).toThrow('cut off');
  length('Reply');
  expect(seen).toEqual(['Book', 'Book', 'Reply', 'Reply']);
});

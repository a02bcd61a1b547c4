import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Buyers open it. They click.', ['Buyers open it.', 'They click.']],
    ['Will it work? We think so!', ['Will it work?', 'We think so!']],
    ['Baseline 2.1 %. Target 3.2 %.', ['Baseline 2.1 %.', 'Target 3.2 %.']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['22% now. we want 28% for the text ones', ['22% now.', 'we want 28% for the text ones']],
    ['“It sold.” Then we stopped.', ['“It sold.”', 'Then we stopped.']],
  ])('splits %s', (text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    'Ask Mr. Hale about it',
    'Emails, e.g. Receipts, stay out',
    'Send it on Fri. 3 March at 9 a.m. to all',
    'Version 4.11 goes to the U.S. list',
    'Bread vs. Cake in the window',
    'We measure approx. half of it',
    '2. Write to the list',
    'Prices rise by 0.5 points',
  ])('keeps %s in one piece', (text) => expect(split(text)).toEqual([text]));

  it('reads nothing from nothing', () => {
    expect(split('')).toEqual([]);
    expect(split('  \n \n')).toEqual([]);
  });
});

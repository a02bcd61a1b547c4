import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { statements } from './candidates';
import { outline } from './outline';
import { testedOdds } from './tested';

/** The claim is the first line. */
const odds = (...texts: string[]) => {
  const lines = statements(outline(parseText(texts.join('\n\n'), 'brief.txt')));
  const [claim] = lines;
  if (!claim) throw new Error('no line');
  return testedOdds(claim, lines);
};

describe('whether a claim is put to the test', () => {
  const compares = 'Guests who see the menu will book a table more often.';
  const bare = 'Guests who see the menu will book a table.';

  it.each([
    'Half of the list gets the menu in the mail.',
    'Every second visitor sees it, by a hash of the id.',
    'The control gets the mail as it is today.',
    'Variant B shows three dishes.',
  ])('a comparison that is carried out leaves no doubt: %s', (plan) =>
    expect(odds(compares, plan)).toBe(Number.POSITIVE_INFINITY),
  );

  it('a claim that compares nothing, or a plan that sets nothing apart, leaves some, and both more', () => {
    const plan = 'Half of the list gets the menu in the mail.';
    const without = 'The menu goes to the list on Monday.';
    expect(odds(bare, plan)).toBeGreaterThan(odds(bare, without));
    expect(odds(compares, without)).toBe(odds(bare, plan));
  });

  it.each([
    "Guests who see the menu book a table, guests who see the price don't.",
    'The menu half will book a table.',
    '12 in 100 will book a table with the menu, 5 in 100 without.',
  ])('one group held against another compares, too: %s', (claim) =>
    expect(odds(claim, 'Half of the list gets the menu in the mail.')).toBe(Number.POSITIVE_INFINITY),
  );

  it.each([
    'We believe that guests who see the menu will book a table.',
    "I'd expect guests who see the menu to book a table.",
    'We take it that guests who see the menu will book a table.',
    'Guests who see the menu will book a table, you can hold me to it.',
  ])('what says that it is our own is not doubted: %s', (claim) =>
    expect(odds(claim, 'It goes out on Monday.')).toBe(Number.POSITIVE_INFINITY),
  );

  it.each([
    'The agency expects that guests who see the menu will book a table.',
    'Their forecast: guests who see the menu will book a table.',
    'You can expect a call when guests who see the menu book a table.',
  ])('what somebody else says is: %s', (claim) =>
    expect(odds(claim, 'It goes out on Monday.')).toBeLessThan(Number.POSITIVE_INFINITY),
  );

  it('is never more than a doubt', () => expect(odds(bare, 'We print it on Monday.')).toBeGreaterThan(0));
});

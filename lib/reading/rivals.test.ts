import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../brief/parse-markdown';
import { read } from './read';

const brief = (...claims: string[]) => `# Test: the winter letter

Audience: members of the rowing club in Linz who have not renewed since May, 640 of them
${claims.map((claim) => `\n${claim}\n`).join('')}
Signal: renewals per 100 letters, kept from 12 on

When: 3-17 March. Owner: Jana Kern
`;
const reading = (...claims: string[]) => read(parseMarkdown(brief(...claims), 'x.md'));

describe('rivals', () => {
  it('are absent where one claim stands alone', () => {
    const { rivals, primaryBecause } = reading(
      'Hypothesis: Members who get a letter with their own boat on it will renew more often than those who get the usual one.',
    );
    expect([rivals, primaryBecause]).toEqual([[], 'only']);
  });

  it('are told apart; the one the signal counts is the primary', () => {
    const { hypothesis, rivals, primaryBecause } = reading(
      'Hypothesis: Members who get the letter will read the club magazine to the end more often than the others.',
      'Hypothesis: Members who get a letter with their own boat on it will renew more often than those who get the usual one.',
    );
    expect(hypothesis?.quote.text).toContain('their own boat');
    expect(rivals.map(({ quote }) => quote.text)).toEqual([expect.stringContaining('magazine')]);
    expect(primaryBecause).toBe('measured');
  });

  it('leave the one the brief calls the main one', () => {
    const { hypothesis, primaryBecause } = reading(
      'Second hypothesis: Members who are rung up will renew more often than members who are written to.',
      'Primary hypothesis: Members who get a letter with their own boat on it will renew more often than those who get the usual one.',
    );
    expect(hypothesis?.quote.text).toContain('their own boat');
    expect(primaryBecause).toBe('named');
  });

  it.each([
    ['a summary', 'In short: Members who get a letter with their own boat on it will renew more often.'],
    ['a decision', 'If more than 12 in 100 renew we print the boats for everybody.'],
    ['a memory', 'Last year members who were rung up renewed more often than the others.'],
    ['a question', 'Will members who are rung up renew more often?'],
    ['a denial', 'We do not believe that members who are rung up will renew more often.'],
    ['a goal', 'We want more members to renew.'],
    ['another paragraph', 'The letter leaves the printer on Monday and lands on Tuesday.'],
  ])('are not %s', (_, text) => {
    const { rivals } = reading(
      'Hypothesis: Members who get a letter with their own boat on it will renew more often than those who get the usual one.',
      text,
    );
    expect(rivals).toEqual([]);
  });
});

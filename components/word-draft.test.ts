import { describe, expect, it } from 'vitest';
import type { OwnWord } from '../lib/lexicon/own-words';
import { asKind, draftOf, emptyDraft, joined, wordOf, wordsOf } from './word-draft';

const LAPS: OwnWord = { kind: 'metric', name: 'Laps', also: ['lap rate', 'rounds'], shows: 'retention' };
const SCREEN: OwnWord = { kind: 'channel', name: 'Rink screen', also: [], shows: 'owned' };

describe('a line of own words', () => {
  it('comes back as the word it was made of', () => {
    expect([LAPS, SCREEN].map((word) => wordOf(draftOf(word)))).toEqual([LAPS, SCREEN]);
  });

  it('takes other names as they are typed', () => {
    expect(wordOf({ ...draftOf(LAPS), also: ' lap rate ;, rounds,' })?.also).toEqual(['lap rate', 'rounds']);
  });

  it.each([
    ['empty', emptyDraft()],
    ['of one letter', { ...draftOf(LAPS), name: 'L' }],
    ['that begins like a formula', { ...draftOf(LAPS), name: '=Laps' }],
    ['with a name too long', { ...draftOf(LAPS), also: 'a'.repeat(81) }],
    ['that shows what its kind cannot', { ...draftOf(SCREEN), shows: 'retention' as const }],
  ])('%s is no word yet', (_, draft) => {
    expect(wordOf(draft)).toBeNull();
  });

  it('keeps what it shows only as long as its kind', () => {
    expect(asKind(draftOf(LAPS), 'metric').shows).toBe('retention');
    expect(asKind(draftOf(LAPS), 'channel').shows).toBe('owned');
    expect(asKind(draftOf(SCREEN), 'segment').shows).toBe('');
  });
});

it('lines that make no sense, or say a name again, are left out', () => {
  const again = draftOf({ ...LAPS, name: 'LAPS', shows: '' });
  expect(wordsOf([draftOf(LAPS), emptyDraft(), again, draftOf(SCREEN)])).toEqual([LAPS, SCREEN]);
});

it('imported words take the place of those of the same name', () => {
  const newer: OwnWord = { ...LAPS, name: 'laps', shows: 'timing' };
  expect(joined([LAPS, SCREEN], [newer])).toEqual([SCREEN, newer]);
  expect(joined([LAPS], [])).toEqual([LAPS]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from './visible';

describe('visible', () => {
  it.each([
    ['plain words stay', 'Reply rate of lapsed donors, 2.1 %', 'Reply rate of lapsed donors, 2.1 %'],
    ['right-to-left override is taken out', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['isolates and embeddings are taken out', '\u2066a\u2069 \u202Bb\u202C', 'a b'],
    ['zero-width space inside a word is taken out', 'click\u200Brate', 'clickrate'],
    ['byte order mark is taken out', '\uFEFFBrief', 'Brief'],
    ['escape and bell are taken out', 'a\u001B[31mb\u0007', 'a[31mb'],
    ['tabs and line ends stay', 'a\tb\nc', 'a\tb\nc'],
    ['line ends of every kind become one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['family emoji keeps its joiners', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['Persian keeps its non-joiner', 'می‌خواهم', 'می‌خواهم'],
    ['Arabic and Hebrew stay', 'مرحبا שלום', 'مرحبا שלום'],
    ['half a pair becomes a replacement character', 'a\uD83Db', 'a\uFFFDb'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('never leaves a character that changes direction, and a second pass changes nothing', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/);
        expect(shown.isWellFormed?.() ?? true).toBe(true);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 10_000 },
    );
  });
});

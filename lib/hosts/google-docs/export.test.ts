import { describe, expect, it } from 'vitest';
import { exportedPieces, exportUrl, readExport } from './export';
import { comparable } from './hints';

describe('where a document is exported', () => {
  it.each([
    ['https://docs.google.com/document/d/a1/edit', 'https://docs.google.com/document/d/a1/export?format=md'],
    [
      'https://docs.google.com/document/u/1/d/a1/edit?tab=t.x9#heading',
      'https://docs.google.com/document/u/1/d/a1/export?format=md&tab=t.x9',
    ],
    ['https://docs.google.com/document/u/0/', null],
  ])('%s', (address, expected) => {
    expect(exportUrl(new URL(address))).toBe(expected);
  });
});

describe('what the export says', () => {
  const { pieces, hints } = exportedPieces(
    [
      '# **Refill** test',
      '',
      'Cost per lead \\+ margin, see [the sheet](https://example.org/x).',
      '',
      '* first  ',
      '  * nested',
      '1. counted',
      '- [x] agreed',
      '**Owner:** Ravi',
      '',
      '| Arm | Share |',
      '| :---- | :---: |',
      '| A \\| B | 50 % |',
      '![][image1]',
      '[image1]: <data:image/png;base64,AAAA>',
    ].join('\r\n'),
  );
  it.each([
    ['Refill test', { kind: 'heading', level: 1 }],
    ['first', { kind: 'item', level: 1, bold: 0 }],
    ['nested', { kind: 'item', level: 2, bold: 0 }],
    ['counted', { kind: 'item', level: 1, bold: 0 }],
    ['agreed', { kind: 'item', level: 1, bold: 0, checked: true }],
    ['Owner: Ravi', { kind: 'paragraph', bold: 6 }],
    ['Cost per lead + margin, see the sheet.', { kind: 'paragraph', bold: 0 }],
  ])('%s', (text, hint) => {
    expect(hints.get(comparable(text))).toEqual(hint);
  });

  it('keeps tables and leaves images out', () => {
    expect(pieces.at(-1)).toEqual({
      kind: 'table',
      rows: [
        ['Arm', 'Share'],
        ['A | B', '50 %'],
      ],
    });
  });
});

describe('an export that is refused', () => {
  it.each([
    [
      'a sign-in page',
      async () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    ],
    ['not allowed', async () => new Response('no', { status: 403 })],
    [
      'no network',
      async () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('%s', async (_name, answer) => {
    const fetch = answer as unknown as typeof globalThis.fetch;
    expect(await readExport(new URL('https://docs.google.com/document/d/a1/edit'), fetch)).toBeNull();
  });
});

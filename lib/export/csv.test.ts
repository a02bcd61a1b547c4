import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { csv } from './csv';

/** The cells of a CSV text as RFC 4180 defines them. */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  for (const row of text.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g))
    rows.push(
      [...(row[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"')),
    );
  return rows;
}

describe('csv', () => {
  it('has one row per check under the names of the columns', () => {
    const rows = cells(csv.render(example));
    expect(rows[0]).toEqual(Object.values(example.words.columns));
    expect(rows.map((row) => row[3])).toEqual([
      'Check',
      'Hypothesis',
      'Success signal',
      'One person reads the result',
    ]);
    expect(rows.every((row) => row.length === 12)).toBe(true);
  });

  it.each(['=1+1', '+1', '-2 % drop', '@sum(a1)', '\tx', ' =1+1', '"=1+1', '＝1+1', "'=1+1"])(
    'marks %j as text, not a formula',
    (title) => {
      expect(cells(csv.render({ ...example, title }))[1]?.[0]).toBe(`'${title}`);
    },
  );

  it.each(['2 % today', 'reply rate', '3-17 October', '“quoted” = fine'])('leaves %j as it is', (title) => {
    expect(cells(csv.render({ ...example, title }))[1]?.[0]).toBe(title);
  });

  it('gives back whatever stood in a cell, and no cell a sheet would calculate', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const shown = cells(csv.render({ ...example, title }))[1]?.[0] ?? '';
        expect(shown.replace(/^'/, '')).toBe(shown === title ? title.replace(/^'/, '') : title);
        expect(shown).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 2000 },
    );
  });
});

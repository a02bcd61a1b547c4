import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { table } from './table';

describe('table', () => {
  const rows = table
    .render(example)
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));

  it('keeps one row per check and one cell per column, whatever line ends and tabs the words hold', () => {
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12, 12]);
    expect(rows[1]?.[6]).toContain('soup more often when');
  });

  it('lets no cell be calculated', () => {
    expect(rows[2]?.[6]).toBe('\'=HYPERLINK("https://evil.example","likes")');
    expect(rows[2]?.[7]).toBe("'+1 order per shift, <script>alert(1)</script>");
  });
});

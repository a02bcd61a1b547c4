import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { statements } from './candidates';
import { likeliest } from './likeliest';
import { outline } from './outline';
import { weights } from './weights';

const SEGMENT = 'Audience: members of the Hamburg chapter who have not renewed since March.';
const SIGNAL = 'We count renewals per 100 letters within 21 days.';
const filler = (count: number) =>
  Array.from({ length: count }, (_, i) => `Room ${i + 1} is swept on Tuesdays by the people of the house.`);

function linesOf(...texts: string[]) {
  const brief = parseText(texts.join('\n\n'), 'brief.txt');
  return { lines: statements(outline(brief)), total: brief.blocks.length };
}

describe('the likeliest lines', () => {
  it('of a short brief are all of them', () => {
    const { lines, total } = linesOf(SEGMENT, SIGNAL, ...filler(2));
    expect(likeliest(lines, 'segment', total, weights.segment)).toBe(lines);
  });

  it.each([
    ['segment', SEGMENT],
    ['signal', SIGNAL],
  ] as const)('of a long brief hold the %s, wherever it stands', (part, text) => {
    for (const before of [0, 40, 80]) {
      const { lines, total } = linesOf(...filler(before), text, ...filler(80 - before));
      const kept = likeliest(lines, part, total, weights[part]);
      expect(kept.map((line) => line.block.text)).toContain(lines[before]?.block.text);
    }
  });

  it('keep their order', () => {
    const { lines, total } = linesOf(...filler(30), SEGMENT, ...filler(30), SIGNAL);
    const at = likeliest(lines, 'signal', total, weights.signal).map((line) => lines.indexOf(line));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

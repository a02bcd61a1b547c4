// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnWords } from './drawn-words';

/** One painted run: its text and where; ten pixels a character. */
type Run = [text: string, x: number, y: number];

/** Paints paragraphs of runs, in the order in which the editor happens to keep their elements. */
function paint(...paragraphs: Run[][]): void {
  const rects = (runs: Run[]) => runs.map(([text, x, y]) => `<rect aria-label="${text}" x="${x}" y="${y}"/>`);
  const groups = paragraphs.map((runs) => `<g role="paragraph"><g>${rects(runs).join('')}</g></g>`);
  document.body.innerHTML = `<div class="kix-canvas-tile-content"><svg>${groups.join('')}</svg></div>`;
  for (const rect of document.querySelectorAll('rect')) {
    const [x, y] = [Number(rect.getAttribute('x')), Number(rect.getAttribute('y'))];
    const width = (rect.getAttribute('aria-label') ?? '').length * 10;
    vi.spyOn(rect, 'getBoundingClientRect').mockReturnValue(new DOMRect(x, y, width, 18));
  }
}

const found = (words: string) =>
  drawnWords(document, words).map(({ left, top, width }) => [left, top, width].map(Math.round));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('words are found where they are painted', () => {
  it.each<[string, Run[][], string, number[][]]>([
    ['a whole line', [[['More orders', 96, 60]]], 'More orders', [[96, 60, 110]]],
    ['in the middle of a line', [[['We want more orders soon', 96, 60]]], 'more orders', [[176, 60, 110]]],
    [
      'over two lines and a bold word',
      [
        [
          ['If owners get ', 96, 60],
          ['the', 236, 60],
          [' letter', 266, 60],
          ['they order', 96, 86],
        ],
      ],
      'get the letter they',
      [
        [196, 60, 40],
        [236, 60, 30],
        [266, 60, 70],
        [96, 86, 40],
      ],
    ],
    [
      'whose elements stand in another order',
      [
        [
          ['order again', 96, 86],
          ['more of them will ', 96, 60],
        ],
        [['Hypothesis', 96, 34]],
      ],
      'Hypothesis more of them will order',
      [
        [96, 34, 100],
        [96, 60, 180],
        [96, 86, 50],
      ],
    ],
    [
      'behind the mark of a list',
      [
        [
          ['●', 96, 60],
          ['Half of the list', 120, 60],
        ],
      ],
      'Half of',
      [[120, 60, 70]],
    ],
    [
      'without their label, which stands in another cell',
      [[['Today', 96, 60]], [['2.4 % with the catalogue', 400, 60]], [['Other', 96, 86]]],
      'Now: 2.4 % with the catalogue',
      [[400, 60, 240]],
    ],
  ])('%s', (_, paragraphs, words, boxes) => {
    paint(...paragraphs);
    expect(found(words)).toEqual(boxes);
  });
});

describe('nothing is marked', () => {
  it.each<[string, Run[][], string]>([
    ['for words that are not painted', [[['More orders', 96, 60]]], 'more replies'],
    ['for no words', [[['More orders', 96, 60]]], ' '],
    ['for words in another order', [[['orders', 96, 60]], [['More', 96, 86]]], 'More orders'],
    ['where nothing is painted', [], 'More orders'],
  ])('%s', (_, paragraphs, words) => {
    paint(...paragraphs);
    expect(found(words)).toEqual([]);
  });
});

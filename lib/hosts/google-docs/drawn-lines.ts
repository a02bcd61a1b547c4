import { drawnRects, isListMark } from './drawn-rects';
import { comparable, type Hint } from './hints';

/** One paragraph as it is painted: its text and the look of its runs. */
export interface DrawnParagraph {
  text: string;
  runs: { text: string; size: number; bold: boolean }[];
}

const TITLE_SIZES = 1.15;

/** The paragraphs near the viewport, from the layer that describes what is painted. Empty when it is switched off. */
export function drawnParagraphs(document: Document): DrawnParagraph[] {
  return drawnRects(document).map((rects) => {
    const runs = rects.map((rect) => {
      const font = rect.getAttribute('data-font-css') ?? '';
      const weight = /\b(bold|[1-9]00)\b/.exec(font)?.[1] ?? '400';
      return {
        text: rect.getAttribute('aria-label') ?? '',
        size: Number(/([\d.]+)px/.exec(font)?.[1] ?? 0),
        bold: weight === 'bold' || Number(weight) >= 600,
      };
    });
    return { text: runs.map((run) => run.text).join(''), runs };
  });
}

/** Headings by font size, items by their mark, labels by bold beginnings. */
export function drawnHints(paragraphs: readonly DrawnParagraph[]): Map<string, Hint> {
  const body = commonSize(paragraphs);
  const large = [...new Set(paragraphs.map(sizeOf).filter((size) => size >= body * TITLE_SIZES))].sort(
    (a, b) => b - a,
  );
  return new Map(
    paragraphs.flatMap((paragraph): [string, Hint][] => {
      const [first, ...rest] = paragraph.runs;
      const marked = first !== undefined && rest.length > 0 && isListMark(first.text);
      const runs = marked ? rest : paragraph.runs;
      const key = comparable(runs.map((run) => run.text).join(''));
      if (key === '') return [];
      if (marked) return [[key, { kind: 'item', level: 1, bold: boldStart(runs), ...tick(first.text) }]];
      const rank = large.indexOf(sizeOf(paragraph));
      if (rank >= 0 && key.length <= 120) return [[key, { kind: 'heading', level: Math.min(6, rank + 1) }]];
      return [[key, { kind: 'paragraph', bold: boldStart(runs) }]];
    }),
  );
}

function tick(mark: string): Pick<Hint, 'checked'> {
  return /[☐☑☒]/.test(mark) ? { checked: !mark.includes('☐') } : {};
}

function boldStart(runs: DrawnParagraph['runs']): number {
  const end = runs.findIndex((run) => !run.bold && run.text.trim() !== '');
  return comparable(
    runs
      .slice(0, end < 0 ? runs.length : end)
      .map((run) => run.text)
      .join(''),
  ).length;
}

function sizeOf(paragraph: DrawnParagraph): number {
  return Math.max(...paragraph.runs.map((run) => run.size));
}

/** The size most characters are set in. */
function commonSize(paragraphs: readonly DrawnParagraph[]): number {
  const characters = new Map<number, number>();
  for (const run of paragraphs.flatMap((paragraph) => paragraph.runs)) {
    characters.set(run.size, (characters.get(run.size) ?? 0) + run.text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

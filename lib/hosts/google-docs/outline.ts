import { comparable, type Hint } from './hints';

/**
 * Headings from the outline pane: in order, live even though the text itself is painted on canvas. Levels there
 * start at 0 or 1 depending on whether the document has a title, so only their order counts.
 */
export function outlineHints(document: Document): Map<string, Hint> {
  const entries = [...document.querySelectorAll('.navigation-item-content')].flatMap((entry) => {
    const text = entry.getAttribute('data-tooltip') ?? entry.textContent ?? '';
    const level = /navigation-item-level-(\d)/.exec(entry.getAttribute('class') ?? '')?.[1];
    return text.trim() && level ? [{ text, level: Number(level) }] : [];
  });
  const lowest = Math.min(...entries.map((entry) => entry.level));
  return new Map(
    entries.map(({ text, level }) => [
      comparable(text),
      { kind: 'heading', level: Math.min(6, level - lowest + 1) },
    ]),
  );
}

const RUN = '.kix-canvas-tile-content g[role=paragraph] rect[aria-label]';
/** List marks are painted like text but are no part of it. */
const MARK = /^(?:[●○■◦▪•➢❖☐☑☒]|[0-9]{1,2}[.)]|[a-z][.)]|[ivx]+[.)])$/;

/**
 * The elements that describe what is painted near the viewport, one for each run of text, by paragraph. They are
 * used again for other lines: their order in the page says nothing. Empty where that layer is switched off.
 */
export function drawnRects(document: Document): Element[][] {
  const paragraphs = new Map<Element, Element[]>();
  for (const rect of document.querySelectorAll(RUN)) {
    const paragraph = rect.closest('[role=paragraph]');
    if (!paragraph || rect.closest('clipPath')) continue;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), rect]);
  }
  return [...paragraphs.values()];
}

/** Is this text, painted first in its paragraph, the mark of a list item? */
export function isListMark(text: string): boolean {
  return MARK.test(text.trim());
}

import { drawnRuns } from './drawn-runs';
import { drawnWords } from './drawn-words';

/** Words and the name of the look their marks get. */
export interface Marked {
  words: string;
  look: string;
}

/** What the page tells of what it paints. */
const PAINTED = ['aria-label', 'x', 'y', 'width', 'transform'];
/** How long edits and scrolling settle before marks are drawn anew, in milliseconds. */
const SETTLES = 100;

/**
 * Lays marks over words of a document whose text is painted, in a layer of our own above the `sheet`: not in the
 * document, so never saved or printed. They follow edits and scrolling, and go with the address or when `signal` aborts.
 */
export function overlay(
  document: Document,
  sheet: Element,
  marked: readonly Marked[],
  signal: AbortSignal,
): void {
  const layer = document.createElement('div');
  layer.className = 'assay-marks';
  layer.setAttribute('aria-hidden', 'true');
  const address = document.location.href;
  const end = new AbortController();

  const draw = () => {
    if (document.location.href !== address) return end.abort();
    // The editor may have swept its sheet.
    if (layer.parentElement !== sheet) sheet.append(layer);
    const zero = layer.getBoundingClientRect();
    const runs = drawnRuns(document).flat();
    const marks = marked.flatMap(({ words, look }) =>
      drawnWords(document, words, runs).map(({ left, top, width, height }) => {
        const mark = document.createElement('div');
        mark.className = `assay-${look}`;
        const [x, y] = [left - zero.left, top - zero.top];
        mark.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
        return mark;
      }),
    );
    layer.replaceChildren(...marks);
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const drawSoon = () => {
    settling ??= setTimeout(() => {
      settling = undefined;
      if (!document.hidden) draw();
    }, SETTLES);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !(target as Element).classList.contains('assay-marks'))) drawSoon();
  });
  end.signal.addEventListener('abort', () => {
    clearTimeout(settling);
    observer.disconnect();
    layer.remove();
  });
  signal.addEventListener('abort', () => end.abort(), { once: true });
  observer.observe(sheet, { subtree: true, childList: true, attributeFilter: PAINTED });
  for (const [target, type] of [
    [sheet, 'scroll'],
    [document.defaultView, 'resize'],
    [document, 'visibilitychange'],
  ] as const)
    target?.addEventListener(type, drawSoon, { signal: end.signal, passive: true });
  draw();
}

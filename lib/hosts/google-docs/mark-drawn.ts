import { drawnWords } from './drawn-words';
import { scrollToWords } from './scroll-to-words';

/** How the marks look: a wash through which the painted text is read as before, on screens only. */
export const DRAWN_CSS = `.assay-marks{position:absolute;left:0;top:0;z-index:10;pointer-events:none;mix-blend-mode:multiply}
.assay-marks>*{position:absolute;border-radius:2px;background:rgba(255,200,30,.55)}
@media print{.assay-marks{display:none}}`;

/** How long a mark stays, in milliseconds. */
const STAYS = 20_000;
const PAINTED = ['aria-label', 'x', 'y', 'width', 'transform'];

/**
 * Scrolls to words of a document whose text is painted and lays marks over them, in a layer of our own above the
 * sheet: not in the document, so never saved or printed. They follow edits and scrolling and go after a while, with the
 * address, or when `signal` aborts. False where the words are not found painted.
 */
export async function markDrawn(document: Document, words: string, signal: AbortSignal): Promise<boolean> {
  const sheet = document.querySelector('.kix-appview-editor');
  if (!sheet || !(await scrollToWords(document, sheet, words)) || signal.aborted) return false;
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
    const marks = drawnWords(document, words).map((box) => {
      const mark = document.createElement('div');
      Object.assign(mark.style, {
        left: `${box.left - zero.left}px`,
        top: `${box.top - zero.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      });
      return mark;
    });
    layer.replaceChildren(...marks);
  };
  let waiting = 0;
  const drawSoon = () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      if (!end.signal.aborted) draw();
    });
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== layer)) drawSoon();
  });
  const over = setTimeout(() => end.abort(), STAYS);
  end.signal.addEventListener('abort', () => {
    clearTimeout(over);
    cancelAnimationFrame(waiting);
    observer.disconnect();
    layer.remove();
  });
  signal.addEventListener('abort', () => end.abort(), { once: true });
  draw();
  observer.observe(sheet, { subtree: true, childList: true, attributeFilter: PAINTED });
  sheet.addEventListener('scroll', drawSoon, { signal: end.signal, passive: true });
  document.defaultView?.addEventListener('resize', drawSoon, { signal: end.signal });
  return true;
}

import type { Page } from '../host';
import { askForText } from './ask-bridge';
import { isBehind } from './behind';
import { documentId, titleOf } from './docs-page';
import { drawnParagraphs } from './drawn-lines';

/** Milliseconds between looks while the writer works, and after half a minute without a change. */
const LIVELY = 800;
const IDLE = 3_000;
const IDLE_AFTER = 30_000;

/**
 * Calls `changed` when the text, title or outline differs from the last look. The text is painted on canvas, so no
 * mutation tells; a hidden page is not looked at.
 */
export function pollDocs(page: Page, changed: () => void, signal: AbortSignal): void {
  const { document } = page;
  const view = document.defaultView ?? globalThis;
  let last = '';
  let lastChange = performance.now();
  let timer = 0;

  const look = async () => {
    if (!document.hidden) {
      const text = await askForText(document);
      const outline = document.querySelector('.navigation-item-list')?.textContent ?? '';
      const id = documentId(new URL(view.location.href)) ?? '';
      const behind = isBehind(id, text ?? '', text ? drawnParagraphs(document) : [], performance.now());
      const now = [id, titleOf(document), outline, behind, text].join('\n');
      if (now !== last) {
        last = now;
        lastChange = performance.now();
        if (!signal.aborted) changed();
      }
    }
    if (!signal.aborted)
      timer = Number(setTimeout(look, performance.now() - lastChange > IDLE_AFTER ? IDLE : LIVELY));
  };

  const wake = () => {
    lastChange = performance.now();
  };
  for (const type of ['keydown', 'pointerdown', 'visibilitychange']) {
    document.addEventListener(type, wake, { signal, passive: true });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  timer = Number(setTimeout(look, LIVELY));
}

import { framedEditor } from '../reader/within';
import { paused } from './paused';

/** Where to look and what to do: handed in, so that a test can be the page. */
export interface Watched {
  document: Document;
  /** The part of the page that holds the document now; it may be replaced at any time. */
  root: () => Element | null;
  /** Reads; says whether anything was new. */
  read: () => Promise<boolean>;
}

/** How often the address and the root are compared, in milliseconds: single-page sites change both without a word. */
const HEARTBEAT = 1_000;
const STATES = ['aria-checked', 'data-checked', 'data-list', 'aria-expanded', 'open'];

/**
 * Reads whenever the document may have changed: mutations under its root, typing, another address. Nothing is read
 * while the page is hidden or a character is being composed. Aborting `signal` ends everything.
 */
export function watchPage({ document, root, read }: Watched, signal: AbortSignal): void {
  let composing = false;
  let observed: Element[] = [];
  let address = document.location.href;
  const inPauses = paused(async () => (document.hidden || composing ? false : read()), signal);
  // What happens while nobody looks is read when somebody does.
  const reasonToRead = (byWriter: boolean) => {
    if (!document.hidden) inPauses(byWriter);
  };
  const observer = new MutationObserver(() => reasonToRead(false));

  const follow = () => {
    const current = root() ?? document.body;
    const parts = current ? [current, ...framesIn(current)] : [];
    if (parts.length === observed.length && parts.every((part, at) => part === observed[at])) return false;
    observer.disconnect();
    for (const part of parts) {
      observer.observe(part, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: STATES,
      });
    }
    const replaced = observed.length > 0;
    observed = parts;
    return replaced;
  };
  const beat = () => {
    if (document.hidden) return;
    const moved = document.location.href !== address;
    address = document.location.href;
    if (follow() || moved) reasonToRead(true);
  };

  const on = (target: EventTarget | null | undefined, type: string, hear: () => void) =>
    target?.addEventListener(type, hear, { signal, capture: true, passive: true });
  on(document, 'input', () => reasonToRead(true));
  on(document, 'change', () => reasonToRead(true));
  on(document, 'compositionstart', () => {
    composing = true;
  });
  for (const type of ['compositionend', 'focusout']) {
    on(document, type, () => {
      if (composing) reasonToRead(true);
      composing = false;
    });
  }
  on(document, 'visibilitychange', () => {
    if (!document.hidden) reasonToRead(true);
  });
  const view = document.defaultView;
  on(view, 'popstate', beat);
  on(view && 'navigation' in view ? (view.navigation as EventTarget) : null, 'navigatesuccess', beat);

  const heart = setInterval(beat, HEARTBEAT);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(heart);
  });
  follow();
}

/** Editors in frames of the same site: their changes do not reach the page's own observer. */
function framesIn(element: Element): Element[] {
  return [...element.querySelectorAll('iframe')].flatMap((frame) => framedEditor(frame) ?? []);
}

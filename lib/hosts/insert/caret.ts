/** Where the writer's caret stands: an editor or a field, in the page, a shadow root or a frame of the same site. */
export interface Caret {
  /** What events are sent to. */
  target: HTMLElement;
  /** The whole editor: where the text must turn up. */
  editor: HTMLElement;
}

const EDITABLE = '[contenteditable]:not([contenteditable=false])';
const FIELD = 'textarea,input:not([type]),input[type=text],input[type=search]';

/** The caret of a page, or null where it stands in nothing that can be written in. */
export function caretIn(document: Document): Caret | null {
  let active = document.activeElement;
  while (active) {
    const inner: Element | null | undefined = active.shadowRoot?.activeElement ?? activeInFrame(active);
    if (!inner) break;
    active = inner;
  }
  if (!active) return null;
  if (active.matches(FIELD)) return { target: active as HTMLElement, editor: active as HTMLElement };
  const target = active.closest<HTMLElement>(EDITABLE);
  if (!target) return null;
  let editor = target;
  for (
    let outer = target.parentElement?.closest<HTMLElement>(EDITABLE);
    outer;
    outer = outer.parentElement?.closest<HTMLElement>(EDITABLE)
  )
    editor = outer;
  return { target, editor };
}

function activeInFrame(element: Element): Element | null {
  if (element.tagName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  } catch {
    return null; // A frame of another site.
  }
}

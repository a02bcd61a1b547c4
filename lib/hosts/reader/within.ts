/** What only extensions can see: a closed shadow root. Chromium has it on `chrome.dom`, Firefox on the element. */
interface Peeking {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too; null where there is none. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only elements with names of their own are worth the asking.
  if (!element.tagName.includes('-')) return null;
  const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    firefox.openOrClosedShadowRoot ??
    (globalThis as Peeking).chrome?.dom?.openOrClosedShadowRoot?.(element) ??
    null
  );
}

/** The nodes drawn inside an element: those of its shadow root, those put into a slot, or its own. */
export function nodesIn(element: Element): Node[] {
  const slotted =
    element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  if (slotted.length > 0) return slotted;
  const page = framedEditor(element);
  return [...(page ?? shadowOf(element) ?? element).childNodes];
}

/** The body of an editor that lives in a frame of the same site, as TinyMCE's does; null for any other frame. */
export function framedEditor(frame: Element): HTMLElement | null {
  if (frame.tagName !== 'IFRAME') return null;
  try {
    const { contentDocument: page } = frame as HTMLIFrameElement;
    const editable =
      page?.designMode === 'on' || page?.body?.matches('[contenteditable]:not([contenteditable=false])');
    return editable ? (page?.body ?? null) : null;
  } catch {
    return null; // A frame of another site.
  }
}

/** How many elements are looked at before the page may work again. */
const AT_ONCE = 200;

/**
 * `querySelectorAll` that looks into shadow roots and framed editors, in the order of the page; can be interrupted
 * at each `yield`.
 */
export function* allWithin(
  root: Element | Document | ShadowRoot,
  selector: string,
): Generator<void, Element[]> {
  const found: Element[] = [];
  const wanted = new Set(root.querySelectorAll(selector));
  let looked = 0;
  for (const element of root.querySelectorAll('*')) {
    if (wanted.has(element)) found.push(element);
    const inner = framedEditor(element);
    if (inner) found.push(inner);
    const shadow = shadowOf(element);
    if (shadow) found.push(...(yield* allWithin(shadow, selector)));
    looked += 1;
    if (looked % AT_ONCE === 0) yield;
  }
  return found;
}

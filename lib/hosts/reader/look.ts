/**
 * How elements are drawn, as far as reading them goes. Computed style is dear, so each question is asked only where
 * its answer matters, and never about what is painted now: text scrolled out of a `content-visibility: auto`
 * section is still there.
 */

/** Not drawn at all, by whatever means. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.checkVisibility?.({ visibilityProperty: true }) !== false) return false;
  // An element that only groups others has no box of its own to be seen.
  const { display, visibility } = styleOf(element) ?? {};
  return display !== 'contents' || visibility !== 'visible';
}

/** `line`: a box of its own line; `chip`: a box inside a line, whose text does not run into its neighbour's. */
export function boxOf(element: Element): 'line' | 'chip' | 'text' {
  const display = styleOf(element)?.display || (element.tagName === 'DIV' ? 'block' : 'inline');
  if (display.startsWith('inline-')) return 'chip';
  return /^(?:inline|contents|ruby)/.test(display) ? 'text' : 'line';
}

/** Bold or not; undefined where nothing is computed. */
export function isBold(element: Element): boolean | undefined {
  const weight = styleOf(element)?.fontWeight ?? '';
  if (weight.startsWith('bold')) return true;
  // Browsers compute a number; anything else says nothing against a `<b>`.
  return Number(weight) > 0 ? Number(weight) >= 600 : undefined;
}

/** Are line breaks in its text shown as such? */
export function keepsBreaks(element: Element): boolean {
  return element.tagName === 'PRE' || /^(?:pre|break)/.test(styleOf(element)?.whiteSpace ?? '');
}

/** Struck through by its own style; `<s>` and `<del>` are known by name. */
export function isStruck(element: Element): boolean {
  const style = styleOf(element);
  return (style?.textDecorationLine || style?.textDecoration || '').includes('line-through');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

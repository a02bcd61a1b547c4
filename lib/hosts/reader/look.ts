/** How an element is drawn, as far as reading it goes. */
export interface Look {
  hidden: boolean;
  /** Drawn as a box of its own line. */
  ownLine: boolean;
  /** A box inside a line: a chip, a label. Its text does not run into its neighbour's. */
  chip: boolean;
  /** Undefined where the page gives no computed weight. */
  strong: boolean | undefined;
  struck: boolean;
  /** Line breaks in the text are shown as such. */
  keepsBreaks: boolean;
}

const BLOCK_NAMES =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LEGEND|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/**
 * The drawn look, from computed style. Text scrolled out of a `content-visibility: auto` section is still there,
 * so the question is never whether something is painted now.
 */
export function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display || (BLOCK_NAMES.test(element.tagName) ? 'block' : 'inline');
  return {
    hidden:
      element.hasAttribute('hidden') ||
      display === 'none' ||
      /^(?:hidden|collapse)$/.test(style?.visibility ?? '') ||
      style?.getPropertyValue('content-visibility') === 'hidden',
    ownLine: !/^(?:inline|contents|ruby)/.test(display),
    chip: /^inline-/.test(display),
    strong: boldness(style?.fontWeight ?? ''),
    struck: (style?.textDecorationLine || style?.textDecoration || '').includes('line-through'),
    keepsBreaks: /^(?:pre|break)/.test(style?.whiteSpace ?? ''),
  };
}

/** Browsers compute a number; anything else says nothing against a `<b>`. */
function boldness(weight: string): boolean | undefined {
  if (weight.startsWith('bold')) return true;
  return Number(weight) > 0 ? Number(weight) >= 600 : undefined;
}

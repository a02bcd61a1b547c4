import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

const SKIPPED = new Set(
  'script style template head title meta link nav svg math canvas audio video iframe object embed map noscript button datalist'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'tagName' in node;
}

/** Value of an attribute; null where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** Names of the classes, in small letters. */
export function classes(element: Element): string[] {
  return (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

export function hasClass(element: Element, name: RegExp): boolean {
  return classes(element).some((each) => name.test(each));
}

/** The style attribute, in small letters. */
export function style(element: Element): string {
  return (attribute(element, 'style') ?? '').toLowerCase();
}

/** Does it begin a line of its own? */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Nothing the reader of the page sees, or sees as part of the document: scripts, menus, hidden elements, contents. */
export function isLeftOut(element: Element): boolean {
  if (SKIPPED.has(element.tagName) || attribute(element, 'hidden') !== null || isWordCommentName(element))
    return true;
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'role') === 'navigation')
    return true;
  if (/display:\s*none|visibility:\s*hidden/.test(style(element))) return true;
  if (/mso-list:\s*ignore/.test(style(element)) || hasClass(element, /^msocommentreference$/)) return true;
  return hasClass(
    element,
    /^(?:sr-only|visually-hidden|screen-reader-text|hidden|toc|toc-macro|.*table[-_]?of[-_]?contents.*)$/,
  );
}

/** The name over a comment of a Word document. */
export function isWordCommentName(element: Element): boolean {
  return element.tagName === 'dt' && /^comment-\d+$/.test(attribute(element, 'id') ?? '');
}

/** A mark that only points somewhere: a comment or footnote reference, a link back. */
export function isReference(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const target = attribute(element, 'href') ?? '';
  if (/^#(?:cmnt|_mso(?:com|anchor)|comment-|_ftn|_edn|(?:foot|end)note-)/.test(target)) return true;
  if (/^(?:cmnt\d|comment-ref-)/.test(attribute(element, 'id') ?? '')) return true;
  return (
    attribute(element, 'data-footnote-ref') !== null || attribute(element, 'data-footnote-backref') !== null
  );
}

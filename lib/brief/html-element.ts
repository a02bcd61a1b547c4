import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Frame } from './line';

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

function style(element: Element): string {
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
  return hasClass(
    element,
    /^(?:sr-only|visually-hidden|screen-reader-text|hidden|toc|toc-macro|.*table[-_]?of[-_]?contents.*)$/,
  );
}

/** The container it is, when that says something about what stands in it. */
export function insideOf(element: Element): Frame['inside'] {
  if (element.tagName === 'blockquote') return 'quote';
  if (
    element.tagName === 'details' ||
    hasClass(element, /^(?:expand-container|toggle|.*-toggle(?:-block)?)$/)
  )
    return 'toggle';
  if (element.tagName === 'pre') return 'code';
  if (element.tagName === 'aside' || attribute(element, 'role') === 'note') return 'callout';
  if (element.tagName === 'figure' && hasClass(element, /callout/)) return 'callout';
  if (!/^(?:div|section|p|table)$/.test(element.tagName)) return undefined;
  return hasClass(
    element,
    /(?:^|[-_])(?:callout|admonition|panel|information-macro|infobox|alert|notice|note)(?:$|[-_])/,
  )
    ? 'callout'
    : undefined;
}

/** Why its text is no part of the plan, if so. */
export function asideOf(element: Element): Frame['aside'] {
  if (/^(?:del|s|strike)$/.test(element.tagName) || /text-decoration[^;]*line-through/.test(style(element)))
    return 'struck';
  if (hasClass(element, /^(?:(?:.*[-_])?comments?|comment-?(?:body|thread|text|list|container|item|reply))$/))
    return 'comment';
  if (attribute(element, 'role') === 'comment' || isDocsComment(element) || isWordComments(element))
    return 'comment';
  if (
    hasClass(
      element,
      /^(?:placeholder|text-placeholder|field-help|help-?text|help|hint|instructions?|guidance|empty)$/,
    )
  ) {
    return 'instruction';
  }
  return undefined;
}

/** Google Docs puts comments behind the text of an HTML export, each beginning with an anchor `cmnt1`. */
function isDocsComment(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const paragraph = element.childNodes.find(isElement);
  const anchor = paragraph?.childNodes.find(isElement);
  return anchor?.tagName === 'a' && /^cmnt\d+$/.test(attribute(anchor, 'id') ?? '');
}

/** Comments of a Word document stand behind it as a list, each under a name like "Comment [AB1]". */
function isWordComments(element: Element): boolean {
  const first = element.tagName === 'dl' ? element.childNodes.find(isElement) : undefined;
  return first !== undefined && isWordCommentName(first);
}

function isWordCommentName(element: Element): boolean {
  return element.tagName === 'dt' && /^comment-\d+$/.test(attribute(element, 'id') ?? '');
}

/** A mark that only points somewhere: a comment or footnote reference, a link back. */
export function isReference(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const target = attribute(element, 'href') ?? '';
  if (/^#(?:cmnt|_msocom|comment-|_ftn|_edn|(?:foot|end)note-)/.test(target)) return true;
  if (/^(?:cmnt\d|comment-ref-)/.test(attribute(element, 'id') ?? '')) return true;
  return (
    attribute(element, 'data-footnote-ref') !== null || attribute(element, 'data-footnote-backref') !== null
  );
}

/** Bold or not, as the element says; undefined where it says nothing. */
export function strongOf(element: Element): boolean | undefined {
  const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/.exec(style(element))?.[1];
  if (weight) return /bold|[6-9]00/.test(weight);
  return /^(?:b|strong)$/.test(element.tagName) ? true : undefined;
}

/** Slanted or not, as the element says; undefined where it says nothing. */
export function slantedOf(element: Element): boolean | undefined {
  const slant = /font-style:\s*(italic|oblique|normal)/.exec(style(element))?.[1];
  if (slant) return slant !== 'normal';
  return /^(?:i|em|cite|var)$/.test(element.tagName) ? true : undefined;
}

/** Are line breaks in its text seen as such? */
export function keepsBreaks(element: Element): boolean {
  return (
    element.tagName === 'pre' ||
    element.tagName === 'textarea' ||
    /white-space:\s*(?:pre|break-spaces)/.test(style(element))
  );
}

/** Heading level of the element, or null. */
export function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (attribute(element, 'role') === 'heading')
    return Math.min(6, Number(attribute(element, 'aria-level')) || 2);
  if (element.tagName === 'p' && hasClass(element, /^(?:title|msotitle)$/)) return inCallout(element) ? 6 : 1;
  return null;
}

/** State of a check box: ticked, open, or undefined where the element is none. */
export function tickOf(element: Element): boolean | undefined {
  if (element.tagName === 'input') {
    if (!/^(?:checkbox|radio)$/.test(attribute(element, 'type') ?? '')) return undefined;
    return attribute(element, 'checked') !== null;
  }
  const state =
    attribute(element, 'data-checked') ??
    attribute(element, 'aria-checked') ??
    attribute(element, 'data-list');
  if (state !== null && /^(?:true|false|checked|unchecked)$/.test(state))
    return /^(?:true|checked)$/.test(state);
  if (hasClass(element, /^(?:checked|is-checked|checkbox-on|to-do-children-checked)$/)) return true;
  if (hasClass(element, /^(?:unchecked|checkbox-off|to-do-children-unchecked)$/)) return false;
  return undefined;
}

/** The title of a call-out is not that of the document. */
function inCallout(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && insideOf(parent) === 'callout';
}

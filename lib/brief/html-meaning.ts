import { attribute, type Element, hasClass, isElement, isWordCommentName, style } from './html-element';
import type { Frame } from './line';

/** The container it is, when that says something about what stands in it. */
export function insideOf(element: Element): Frame['inside'] {
  if (element.tagName === 'blockquote') return hasClass(element, /callout/) ? 'callout' : 'quote';
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
  if (/mso-element:\s*comment(?:-list)?\b/.test(style(element))) return 'comment';
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
  if (hasClass(element, /^expand-control$/)) return 6;
  if (element.tagName === 'p' && hasClass(element, /^(?:title|msotitle)$/)) return inCallout(element) ? 6 : 1;
  return null;
}

/** The title of a call-out is not that of the document. */
function inCallout(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && insideOf(parent) === 'callout';
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

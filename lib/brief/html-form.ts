import { attribute, classes, type Element, hasClass, isElement, isLeftOut, type Node } from './html-element';
import { deepText, find } from './html-tree';
import { looksLikeLabel } from './label';

const CONTROL = /^(?:input|select|textarea)$/;

/** What a form control says: its value; an empty string for buttons and boxes; null where it is no control. */
export function formValue(element: Element): string | null {
  if (element.tagName === 'input') {
    const kind = attribute(element, 'type') ?? 'text';
    return /^(?:text|email|url|tel|number|date|datetime-local|month|week|time|search)$/.test(kind)
      ? (attribute(element, 'value') ?? '')
      : '';
  }
  if (element.tagName === 'textarea') return deepText(element.childNodes);
  if (element.tagName !== 'select') return null;
  const chosen = find(element, (each) => each.tagName === 'option' && attribute(each, 'selected') !== null);
  return chosen ? deepText(chosen.childNodes) : '';
}

/** A label among `nodes` at place `at` and the element that holds its value; `last` is the place of the value. */
export function labelPair(
  nodes: readonly Node[],
  at: number,
): { label: Element; value: Element | null; last: number } | null {
  const label = nodes[at];
  if (!isElement(label) || isLeftOut(label) || !isLabel(label, nodes)) return null;
  if (!looksLikeLabel(deepText(label.childNodes).replace(/\s+/g, ' '), 12) && label.tagName !== 'dt')
    return null;
  for (let next = at + 1; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (!node) break;
    if (isElement(node)) {
      if (isLeftOut(node)) continue;
      return isLabel(node, nodes) ? null : { label, value: node, last: next };
    }
    if ('value' in node && node.value.trim() !== '') break;
  }
  return null;
}

/** Is it made to be a label: by its element, its class, or as the first of two in a row of properties? */
function isLabel(element: Element, siblings: readonly Node[]): boolean {
  if (element.tagName === 'dt') return true;
  if (element.tagName === 'label') {
    const box = /^(?:checkbox|radio)$/;
    const before = siblings.length < 100 ? siblings[siblings.indexOf(element) - 1] : undefined;
    if (isElement(before) && box.test(attribute(before, 'type') ?? '')) return false;
    return find(element, (each) => CONTROL.test(each.tagName)) === null;
  }
  if (
    hasClass(
      element,
      /^(?:label|prop|key|field-?(?:label|name|title)|prop(?:erty)?-?(?:name|label|key)|.*__label)$/,
    )
  )
    return true;
  return isFirstOfRow(element, siblings);
}

function isFirstOfRow(element: Element, siblings: readonly Node[]): boolean {
  if (siblings.length > 12) return false;
  const elements = siblings.filter(isElement);
  if (elements.length !== 2 || elements[0] !== element) return false;
  const row = element.parentNode;
  if (!row || !('tagName' in row) || row.tagName !== 'div') return false;
  const outer = row.parentNode;
  const named = [...classes(row), ...(outer && 'tagName' in outer ? classes(outer) : [])];
  return (
    named.some((name) => /propert|attribute|metadata|record-?field/.test(name)) &&
    looksLikeLabel(deepText(element.childNodes), 4)
  );
}

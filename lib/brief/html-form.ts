import { attribute, classes, type Element, hasClass, isElement, isLeftOut, type Node } from './html-element';
import { tickOf } from './html-meaning';
import { deepText, find, holds } from './html-tree';
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

/** A label with the element that holds its value; `last` is the place of that element among the label's siblings. */
export interface LabelPair {
  name: string;
  value: Element;
  last: number;
}

/** The label at place `at` of `nodes` and its value, or null where there is none. */
export function labelPair(nodes: readonly Node[], at: number): LabelPair | null {
  const label = nodes[at];
  if (!isElement(label) || isLeftOut(label)) return null;
  const inner = label.tagName === 'label' ? controlIn(label) : null;
  if (inner) return { name: textAround(label, inner), value: inner, last: at };
  if (!isLabel(label, nodes)) return null;
  const name = deepText(label.childNodes).replace(/\s+/g, ' ').trim();
  if (name === '' || (label.tagName !== 'dt' && !looksLikeLabel(name, 12))) return null;
  for (let next = at + 1; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (isElement(node) && isLeftOut(node)) continue;
    if (isElement(node)) return isLabel(node, nodes) ? null : { name, value: node, last: next };
    if (node && 'value' in node && node.value.trim() !== '') break;
  }
  return null;
}

/** A control other than a box, inside a label. */
function controlIn(label: Element): Element | null {
  return find(label, (each) => CONTROL.test(each.tagName) && tickOf(each) === undefined);
}

function textAround(label: Element, control: Element): string {
  const around = label.childNodes.filter(
    (node) => node !== control && !(isElement(node) && find(node, (each) => each === control)),
  );
  return deepText(around).replace(/\s+/g, ' ').trim();
}

/** Is it made to be a label: by its element, its class, or as the first of two in a row of properties? */
function isLabel(element: Element, siblings: readonly Node[]): boolean {
  if (element.tagName === 'dt') return true;
  if (element.tagName === 'label') {
    const before = siblings.length < 100 ? siblings[siblings.indexOf(element) - 1] : undefined;
    return (
      find(element, (each) => CONTROL.test(each.tagName)) === null &&
      !(isElement(before) && tickOf(before) !== undefined)
    );
  }
  return hasClass(element, LABEL_CLASS) || isFirstOfRow(element, siblings);
}

const LABEL_CLASS =
  /^(?:label|prop|key|field-?(?:label|name|title)|prop(?:erty)?-?(?:name|label|key)|.*__label)$/;

function isFirstOfRow(element: Element, siblings: readonly Node[]): boolean {
  if (siblings.length > 12) return false;
  const elements = siblings.filter(isElement);
  if (elements.length !== 2 || elements[0] !== element || holds(element, /^(?:div|p)$/)) return false;
  const row = element.parentNode;
  if (!row || !('tagName' in row) || row.tagName !== 'div') return false;
  const outer = row.parentNode;
  const named = [...classes(row), ...(outer && 'tagName' in outer ? classes(outer) : [])];
  const ofProperties = named.some((name) => /propert|attribute|metadata|record-?field/.test(name));
  return ofProperties && looksLikeLabel(deepText(element.childNodes), 4);
}

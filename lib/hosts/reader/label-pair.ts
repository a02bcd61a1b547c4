import { controlOf } from './control';
import type { Shape } from './shape';

/** Class names that pages give the names of their fields. */
const LABEL =
  /(?:^|[\s_-])(?:label|prop|key|field-?(?:label|name|title)|prop(?:erty)?-?(?:name|label|key))(?:$|\s)/i;
const PROPERTIES = /propert|attribute|metadata|record-?field/i;
const LONGEST_LABEL = 80;

/**
 * The field an element is the label of: by its element, its class, or as the first of two in a row of properties.
 * Undefined where it is none, or where nothing stands beside it.
 */
export function labelPair(element: Element): Shape | undefined {
  if (!isLabel(element)) return undefined;
  const label = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const value = element.nextElementSibling;
  if (label === '' || label.length > LONGEST_LABEL || !value || isLabel(value)) return undefined;
  for (let node = element.nextSibling; node && node !== value; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return undefined;
  }
  return { is: 'field', label, value: [value] };
}

function isLabel(element: Element): boolean {
  if (element.tagName === 'LABEL') {
    const before = element.previousElementSibling;
    return (
      controlOf(element) === null &&
      !before?.matches('[type=checkbox],[type=radio]') &&
      !element.querySelector('input')
    );
  }
  if (LABEL.test(classOf(element))) return true;
  const row = element.parentElement;
  if (row?.tagName !== 'DIV' || row.childElementCount !== 2 || row.firstElementChild !== element)
    return false;
  // With more inside it is a row of its own, not the name in one.
  if (element.childElementCount > 1) return false;
  return PROPERTIES.test(`${classOf(row)} ${row.parentElement ? classOf(row.parentElement) : ''}`);
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

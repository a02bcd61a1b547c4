import { type Element, isElement, isLeftOut, type Node } from './html-element';

/** Text of nodes however deep they lie, without recursion. */
export function deepText(nodes: readonly Node[]): string {
  const texts: string[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    else if (isElement(node) && !isLeftOut(node)) waiting.push(...[...node.childNodes].reverse());
  }
  return texts.join(' ');
}

/** Is there an element of such a name below this one? Looks at the first few thousand only. */
export function holds(element: Element, names: RegExp): boolean {
  return find(element, (each) => names.test(each.tagName)) !== null;
}

/** First element below that satisfies the test, in no particular order; `stop` keeps out of subtrees. */
export function find(
  element: Element,
  test: (each: Element) => boolean,
  stop: (each: Element) => boolean = () => false,
): Element | null {
  const waiting = element.childNodes.filter(isElement);
  for (let seen = 0; seen < 3000; seen += 1) {
    const next = waiting.pop();
    if (!next) return null;
    if (test(next)) return next;
    if (!stop(next)) waiting.push(...next.childNodes.filter(isElement));
  }
  return null;
}

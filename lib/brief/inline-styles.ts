import { classes, type Element, isElement } from './html-element';

/** What a style sheet may say that changes what a text means. */
const MEANS = /(?:font-weight|font-style|text-decoration(?:-line)?)\s*:[^;}]*/gi;

/**
 * Writes into each element what the page's own style sheet says of its classes about bold, slanted and struck text.
 * Google Docs exports such marks as classes only (`.c4{font-weight:700}`).
 */
export function inlineStyles(root: Element): void {
  const elements = elementsOf(root);
  const rules = new Map<string, string>();
  for (const sheet of elements.filter((each) => each.tagName === 'style')) {
    const text = sheet.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    for (const [, name, body] of text.matchAll(/(?<=^|[}\s])\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}/g)) {
      const said = (body?.match(MEANS) ?? []).join(';');
      if (name && said) rules.set(name.toLowerCase(), said);
    }
  }
  if (rules.size === 0) return;
  for (const element of elements) {
    const said = classes(element).flatMap((name) => rules.get(name) ?? []);
    const style = element.attrs.find((each) => each.name === 'style');
    if (said.length > 0 && style) style.value = `${said.join(';')};${style.value}`;
    else if (said.length > 0) element.attrs.push({ name: 'style', value: said.join(';') });
  }
}

function elementsOf(root: Element): Element[] {
  const elements = [root];
  for (let at = 0; at < elements.length; at += 1) {
    for (const child of elements[at]?.childNodes ?? []) if (isElement(child)) elements.push(child);
  }
  return elements;
}

/** The same short brief for every editor. */
export const HYPOTHESIS =
  'If wardens get the short list first, more of them will answer within a day, because the long one waits for a quiet hour.';
export const ITEMS = ['one half gets the short list', 'the other half gets the long one'];
export const SIGNAL = 'answers within a day';

export const HTML = `<h2>Hypothesis</h2><p>${HYPOTHESIS}</p><ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul><p><strong>Signal:</strong> ${SIGNAL}</p>`;

/** Where an editor goes. */
export const place = () => document.querySelector('main') as HTMLElement;

/** Tells the test how to put the caret behind the last word. */
export function ready(caretToEnd: () => void): void {
  Object.assign(globalThis, { caretToEnd });
}

/** Caret behind the last word of an element, in any root. */
export function collapseIn(element: HTMLElement): void {
  element.focus();
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Node = element;
  while (texts.nextNode()) last = texts.currentNode;
  element.ownerDocument.getSelection()?.collapse(last, (last as Text).length);
}

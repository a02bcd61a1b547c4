import type { DomHost } from './reader/dom-host';
import type { Shape } from './reader/shape';

/** Coda: the page on the canvas. Its lines are plain boxes; what they are stands in their names. */
export const coda: DomHost = {
  id: 'coda',
  name: 'Coda',
  matches: ['https://coda.io/*'],
  documentId: ({ pathname }) => /^\/d\/(?:.*_d)?([\w-]+(?:\/[\w-]+)?)/.exec(pathname)?.[1] ?? null,
  title: ['[data-coda-ui-id=canvasRoot] h1', 'h1'],
  body: '[data-coda-ui-id=canvas-content],[data-coda-ui-id=page-content],[data-coda-ui-id=canvas]',
  leaveOut: '[data-coda-ui-id=page-list],[data-coda-ui-id*=comment],h1:has(+ textarea)',
  shapeOf: line,
};

function line(element: Element): Shape | undefined {
  if (!element.classList.contains('kr-line')) return undefined;
  const level = /\bkr-(?:header|heading|h)-?([1-3])\b/.exec(element.className)?.[1];
  if (level) return { is: 'block', frame: { kind: 'heading', level: Number(level) } };
  return /\bkr-(?:bullet|list|ordered|checkbox)/.test(element.className)
    ? { is: 'block', frame: { kind: 'item', level: 1 } }
    : { is: 'block' };
}

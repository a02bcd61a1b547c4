import type { DomHost } from './reader/dom-host';
import type { Shape } from './reader/shape';

/** Dropbox Paper: one line of the document is one element; lists and headings are told by classes inside it. */
export const dropboxPaper: DomHost = {
  id: 'dropbox-paper',
  name: 'Dropbox Paper',
  matches: ['https://paper.dropbox.com/*', 'https://www.dropbox.com/scl/*'],
  documentId: ({ pathname }) =>
    /\/doc\/(?:.*--?)?([\w-]{10,})/.exec(pathname)?.[1] ??
    /\/scl\/fi\/(\w+)\/.*\.paper/.exec(pathname)?.[1] ??
    null,
  title: ['.hp-header-title span', '.ace-line:first-child h1', 'h1'],
  body: '.ace-editor,#editor,[data-testid=paper-editor]',
  leaveOut: '[class*=comment]',
  shapeOf: line,
};

function line(element: Element): Shape | undefined {
  if (!element.classList.contains('ace-line')) return undefined;
  const level = /\bheading-?h?([1-6])\b/.exec(element.className)?.[1];
  if (level) return { is: 'block', frame: { kind: 'heading', level: Number(level) } };
  const list = /\blist(?:type)?-?(?:bullet|number|task(done)?)(\d)?/.exec(element.className);
  if (!list) return { is: 'block' };
  return {
    is: 'block',
    frame: { kind: 'item', level: Number(list[2] ?? 1), ...(list[1] && { checked: true }) },
  };
}

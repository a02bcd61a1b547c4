import type { DomHost } from './reader/dom-host';

/** monday: an item's panel with its columns and updates, or a workdoc. */
export const monday: DomHost = {
  id: 'monday',
  name: 'monday',
  matches: ['https://*.monday.com/*'],
  documentId: ({ pathname }) => /\/(?:pulses|docs)\/(\d+)/.exec(pathname)?.[1] ?? null,
  pane: 'main, [role=main], .pulse-page, .modal-component-content, .pulse-card-dialog-component, .slide-panel.open',
  title: [
    '[data-testid=editable-heading] h2',
    '.pulse_title [data-testid=heading] h2',
    '.pulse-page-name-wrapper span',
    '[data-testid=object-name]',
    '.ds-editable-component span',
  ],
  leaveOut: '.board-name,[class*=reply],[class*=seen-by],[data-testid*=comment]',
};

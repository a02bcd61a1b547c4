import type { DomHost } from './reader/dom-host';

/** Asana: the task in the pane or on a page of its own; custom fields are rows of a label and a value. */
export const asana: DomHost = {
  id: 'asana',
  name: 'Asana',
  matches: ['https://app.asana.com/*'],
  documentId: ({ pathname }) => /\/(?:task|0\/\d+)\/(\d{4,})(?:\/f)?\/?$/.exec(pathname)?.[1] ?? null,
  pane: 'main, .ProjectBriefPage, .TaskPaneBody-main',
  title: [
    '.TaskPane-titleRow textarea',
    '[role=heading] textarea',
    '.ProjectPageHeaderProjectTitle-container',
  ],
  leaveOut:
    '[class*=Comment],[class*=Story],[class*=Composer],.SubtaskGrid,.TaskTagTokenPills,[aria-label*="comment" i]',
};

import type { DomHost } from './reader/dom-host';

/** Shortcut: name, attributes and description of the open story. */
export const shortcut: DomHost = {
  id: 'shortcut',
  name: 'Shortcut',
  matches: ['https://app.shortcut.com/*'],
  documentId: ({ pathname }) => /^\/[^/]+\/((?:story|epic)\/\d+)/.exec(pathname)?.[1] ?? null,
  title: ['.story-name', '[data-model=Story] h2', 'h1'],
  body: '.story-attributes,.story-description',
  leaveOut: '[class*=comment],[class*=activity]',
};

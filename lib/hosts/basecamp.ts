import type { DomHost } from './reader/dom-host';

/** Basecamp: messages, to-dos and documents, written in Trix or Lexxy and read as formatted text. */
export const basecamp: DomHost = {
  id: 'basecamp',
  name: 'Basecamp',
  matches: ['https://*.basecamp.com/*', 'https://*.basecamphq.com/*'],
  documentId: ({ pathname }) =>
    /\/((?:messages|todos|documents|todolists|cards)\/\d+)/.exec(pathname)?.[1] ?? null,
  title: [
    'input[name*=title],input[name*=subject],textarea[name*=title]',
    'header.todo__header h1',
    '.todo__title',
    'article h1',
    'h1',
  ],
  body: 'trix-editor,lexxy-editor,article .trix-content,.todo__fields,.todo__description,.document__content',
  leaveOut: '.comments,.thread-entry,[class*=comment],[class*=boost]',
};

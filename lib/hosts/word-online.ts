import type { DomHost } from './reader/dom-host';

const FRAME = 'iframe[name^=WacFrame]';

/**
 * SharePoint's own pages are read like any other. The text of a Word document lies in a frame of another site,
 * which is not ours to look into: there the writer is asked to paste.
 */
export const wordOnline: DomHost = {
  id: 'word-online',
  name: 'Word for the web and SharePoint',
  matches: ['https://*.sharepoint.com/*', 'https://word.cloud.microsoft/*'],
  documentId: ({ hostname, pathname }, document) =>
    document.querySelector(FRAME) || /\/SitePages\//i.test(pathname) ? hostname + pathname : null,
  cannotRead: (document) => (document.querySelector(FRAME) ? 'other-frame' : null),
  title: ['[data-automation-id=pageTitleInput]', '[data-automation-id=TitleTextId]', 'h1'],
  body: '[data-automation-id=textBox],[data-automation-id=contentScrollRegion] [role=textbox]',
  leaveOut: '[data-automation-id*="comment" i]',
};

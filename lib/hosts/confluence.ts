import type { DomHost } from './reader/dom-host';

/** Confluence, in the cloud and on a company's own server: pages while they are edited, live docs, and pages as readers see them. */
export const confluence: DomHost = {
  id: 'confluence',
  name: 'Confluence',
  matches: ['https://*.atlassian.net/wiki/*'],
  documentId: ({ hostname, pathname, searchParams }) => {
    const page =
      /\/pages\/(?:edit(?:-v2)?\/|resumedraft\/)?(\d+)/.exec(pathname)?.[1] ??
      searchParams.get('pageId') ??
      /^\/display\/([^/]+\/[^/]+)/.exec(pathname)?.[1];
    return page ? `${hostname}/${page}` : null;
  },
  isHere: (document) =>
    document.querySelector('meta[name=ajs-page-id],body#com-atlassian-confluence') !== null,
  title: [
    'textarea[name=editpages-title]',
    '[data-test-id=editor-title]',
    '#editor-title-id textarea',
    'textarea[id^=livepages-title-]',
    '[data-testid=title-text]',
    '#title-text',
    '#content-title',
  ],
  body: '#ak-editor-textarea,.ak-editor-content-area .ProseMirror,.ak-renderer-document,#main-content,.wiki-content,#wysiwygTextarea_ifr',
  leaveOut: '[data-testid*=comment],.ak-renderer-document .toc-macro,.page-metadata,#title-text',
};

import type { Host } from './host';
import { domHost } from './reader/dom-host';

/** Confluence in the cloud: pages while they are edited, live docs, and pages as readers see them. */
export const confluence: Host = domHost({
  id: 'confluence',
  name: 'Confluence',
  matches: ['https://*.atlassian.net/wiki/*'],
  documentId: ({ pathname, searchParams }) =>
    /\/pages\/(?:edit(?:-v2)?\/|resumedraft\/)?(\d+)/.exec(pathname)?.[1] ?? searchParams.get('pageId'),
  title: [
    'textarea[name=editpages-title]',
    '[data-test-id=editor-title]',
    '#editor-title-id textarea',
    'textarea[id^=livepages-title-]',
    '[data-testid=title-text]',
    '#title-text',
  ],
  body: '#ak-editor-textarea,.ak-editor-content-area .ProseMirror,.ak-renderer-document,#main-content,.wiki-content',
  leaveOut: '[data-testid*=comment],.ak-renderer-document .toc-macro,.page-metadata,#title-text',
});

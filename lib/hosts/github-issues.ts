import type { DomHost } from './reader/dom-host';

/** GitHub: the first post of an issue, read or being written. */
export const githubIssues: DomHost = {
  id: 'github-issues',
  name: 'GitHub issues',
  matches: ['https://github.com/*'],
  documentId: ({ pathname }) => /^\/([^/]+\/[^/]+\/issues\/(?:\d+|new))(?:\/|$)/.exec(pathname)?.[1] ?? null,
  title: [
    '[data-testid=issue-title-input]',
    'input[aria-label*="title" i]',
    '[data-testid=issue-title]',
    'h1 bdi',
    'h1',
  ],
  body:
    '[data-testid=issue-body] textarea,[data-testid=issue-body] .markdown-body,' +
    '[data-testid=markdown-editor-comment-composer] textarea,.js-comment-container:first-of-type .markdown-body',
  leaveOut: '[data-testid*=timeline]',
};

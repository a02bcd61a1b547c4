import type { DomHost } from './reader/dom-host';

/** Linear: issues, projects and documents. Class names change with every release, so labels and roles are used. */
export const linear: DomHost = {
  id: 'linear',
  name: 'Linear',
  matches: ['https://linear.app/*'],
  documentId: ({ pathname }) => /^\/[^/]+\/(?:issue|document|project)\/([^/]+)/.exec(pathname)?.[1] ?? null,
  pane: 'body, main',
  title: ['[aria-label="Issue title"]', '[aria-label="Document title"]', '[aria-label="Project name"]', 'h1'],
  body: '.ProseMirror[aria-label*="description" i],.ProseMirror[aria-label*="content" i],[aria-label="Issue description"]',
  leaveOut: '[aria-label="Issue title"],[aria-label*="comment" i]',
};

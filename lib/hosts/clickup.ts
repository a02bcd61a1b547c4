import type { DomHost } from './reader/dom-host';

/** ClickUp: a task's description and fields, or a page of a Doc. Several editors are in the page, most of them hidden. */
export const clickup: DomHost = {
  id: 'clickup',
  name: 'ClickUp',
  matches: ['https://app.clickup.com/*'],
  documentId: ({ pathname }, document) =>
    document.querySelector('[role=dialog][data-task-id]')?.getAttribute('data-task-id') ??
    /\/t\/(?:\d+\/)?([\w-]+)/.exec(pathname)?.[1] ??
    /\/dc\/([\w-]+(?:\/[\w-]+)?)/.exec(pathname)?.[1] ??
    null,
  pane: 'body, .cu-task-view__container, [role=dialog][data-task-id]',
  title: ['.cu-task-title__overlay', '[class*=doc-title]', 'h1'],
  body: '.cu-task-description,cu-task-custom-fields,.cu-task-custom-fields,.cu-doc .ql-editor,main .ql-editor',
  leaveOut: '.comment-bar,[class*=comment],[class*=activity]',
};

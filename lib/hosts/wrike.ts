import type { DomHost } from './reader/dom-host';

/** Wrike: the open work item with its fields and description. */
export const wrike: DomHost = {
  id: 'wrike',
  name: 'Wrike',
  matches: ['https://*.wrike.com/*'],
  documentId: ({ href }) =>
    /[?&#](?:id|t|ot|path=[^#]*task)=?(\d{6,})|\/(?:task|overlayEntityId=)(\d{6,})/
      .exec(href)
      ?.slice(1)
      .find(Boolean) ?? null,
  pane: 'body, .work-item-view, [data-application=work-item-view]',
  title: ['[data-application=work-item-title] textarea', '.work-item-header textarea', '.title__ghost'],
  body: '[data-application=work-item-description],[data-application=work-item-fields],.work-item-description,.work-item-fields',
  leaveOut: '[class*=comment],[class*=stream],.title__ghost',
};

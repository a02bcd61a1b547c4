import type { DomHost } from './reader/dom-host';

/** Jira, in the cloud and on a company's own server: the description and fields of the open issue, not its comments. */
export const jira: DomHost = {
  id: 'jira',
  name: 'Jira',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  documentId: ({ hostname, pathname, searchParams }) => {
    const key =
      searchParams.get('selectedIssue') ?? /\/(?:browse|issues)\/([A-Z][A-Z\d_]*-\d+)/.exec(pathname)?.[1];
    return key ? `${hostname}/${key}` : null;
  },
  isHere: (document) =>
    document.querySelector('meta[name=application-name][content=JIRA],body#jira') !== null,
  pane: 'body, [role=dialog]:has([data-testid^="issue.views"])',
  title: [
    '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
    '#summary-field',
    '#summary-val',
    '#summary',
  ],
  body:
    '[data-testid="issue.views.issue-base.foundation.description"],' +
    '[data-testid^="issue.views.issue-base.context"],[data-testid^="issue-field-"],' +
    '#description-val,#description-wiki-edit,#customfieldmodule,#details-module .item',
  leaveOut:
    '[data-testid*=comment],[data-testid*=activity],[data-testid="issue.views.issue-base.foundation.description"] > h2',
};

import type { Host } from './host';
import { domHost } from './reader/dom-host';

/** Jira in the cloud: the description and fields of the open issue, not its comments. */
export const jira: Host = domHost({
  id: 'jira',
  name: 'Jira',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  documentId: ({ pathname, searchParams }) =>
    searchParams.get('selectedIssue') ??
    /\/(?:browse|issues)\/([A-Z][A-Z\d_]*-\d+)/.exec(pathname)?.[1] ??
    null,
  pane: 'body, [role=dialog]:has([data-testid^="issue.views"])',
  title: ['[data-testid="issue.views.issue-base.foundation.summary.heading"]', '#summary-field'],
  body:
    '[data-testid="issue.views.issue-base.foundation.description"],' +
    '[data-testid^="issue.views.issue-base.context"],[data-testid^="issue-field-"]',
  leaveOut:
    '[data-testid*=comment],[data-testid*=activity],[data-testid="issue.views.issue-base.foundation.description"] > h2',
});

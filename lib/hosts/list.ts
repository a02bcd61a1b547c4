import { airtable } from './airtable';
import { asana } from './asana';
import { basecamp } from './basecamp';
import { clickup } from './clickup';
import { coda } from './coda';
import { confluence } from './confluence';
import { dropboxPaper } from './dropbox-paper';
import { githubIssues } from './github-issues';
import { googleDocs } from './google-docs';
import type { Host } from './host';
import { hubspot } from './hubspot';
import { jira } from './jira';
import { linear } from './linear';
import { mailchimp } from './mailchimp';
import { monday } from './monday';
import { notion } from './notion';
import { trello } from './trello';
import { wordOnline } from './word-online';
import { wrike } from './wrike';

/** Hosts read from their elements, by one content script. */
export const pageHosts: readonly Host[] = [
  notion,
  hubspot,
  asana,
  monday,
  clickup,
  airtable,
  confluence,
  jira,
  trello,
  coda,
  linear,
  basecamp,
  wrike,
  mailchimp,
  dropboxPaper,
  githubIssues,
  wordOnline,
];

/** All hosts, in the order they are offered. The generic reader is not one of them: it has no address. */
export const hosts: readonly Host[] = [googleDocs, ...pageHosts];

import { airtable } from './airtable';
import { asana } from './asana';
import { basecamp } from './basecamp';
import { clickup } from './clickup';
import { coda } from './coda';
import { confluence } from './confluence';
import { dropboxPaper } from './dropbox-paper';
import { githubIssues } from './github-issues';
import { googleDocs } from './google-docs';
import type { Address } from './host';
import { hubspot } from './hubspot';
import { jira } from './jira';
import { linear } from './linear';
import { mailchimp } from './mailchimp';
import { monday } from './monday';
import { notion } from './notion';
import type { DomHost } from './reader/dom-host';
import { shortcut } from './shortcut';
import { trello } from './trello';
import { wordOnline } from './word-online';
import { wrike } from './wrike';

/** Hosts known by their markup: the general reader is told of one of them by a small script of its own. */
export const pageHosts: readonly DomHost[] = [
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
  shortcut,
  basecamp,
  wrike,
  mailchimp,
  dropboxPaper,
  githubIssues,
  wordOnline,
];

/** All hosts, in the order they are offered. The generic reader is not one of them: it has no address. */
export const hosts: readonly Address[] = [googleDocs, notion, ...pageHosts];

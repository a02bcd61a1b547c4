import { HYPOTHESIS as SHORT_LIST } from '../editors/brief';
/** One row of the table of places: an editor or a host, and where its test page stands. */
export interface Row {
  id: string;
  name: string;
  /** What it was tested on: the editor itself, or a page of ours that behaves like the host. */
  on: 'real editor' | 'faithful page' | 'not at all';
  /** Why it was not, where it was not. */
  why?: string;
  url: string;
  /** Another document of the same place. */
  elsewhere: string;
  /** Words of its brief. */
  words: string;
  /** Our page has no undo of its own, unlike the host. */
  takesNothingBack?: true;
  /** The script of test/editors or the page of test/pages. */
  file: string;
}

const SITE = 'https://plans.example.org';
const editor = (id: string, name: string): Row => ({
  id,
  name,
  on: 'real editor',
  url: `${SITE}/${id}`,
  elsewhere: `${SITE}/${id}?another`,
  words: SHORT_LIST.slice(3, 50),
  file: `${id}.mjs`,
});
/** `{n}` in the address is what tells two documents apart. */
const host = (id: string, address: string, file = `${id}/page.html`): Omit<Row, 'name'> => ({
  id,
  on: 'faithful page',
  url: address.replace('{n}', '3'),
  elsewhere: address.replace('{n}', '4'),
  words: 'usual picture of a boiler',
  file,
});

export const editors: readonly Row[] = [
  editor('plain', 'Editable page'),
  editor('textarea', 'Text field'),
  editor('shadow-root', 'Shadow root'),
  editor('closed-root', 'Closed shadow root'),
  editor('scrolled-away', 'Text scrolled out of sight'),
  editor('prosemirror', 'ProseMirror'),
  editor('quill', 'Quill'),
  editor('lexical', 'Lexical'),
  editor('slate', 'Slate'),
  editor('tinymce', 'TinyMCE'),
  editor('ckeditor4', 'CKEditor 4'),
  editor('draft', 'Draft.js'),
  editor('trix', 'Trix'),
  editor('blocknote', 'BlockNote'),
];

/** Its licence does not let it stand beside ours. */
export const untested: readonly { name: string; why: string }[] = [
  { name: 'CKEditor 5', why: 'its licence (GPL) keeps it out of this repository' },
];

const NOTION = '0123456789abcdef0123456789abcde';

export const places: readonly Omit<Row, 'name'>[] = [
  {
    ...host(
      'google-docs',
      'https://docs.google.com/document/d/1Assay{n}Test/edit?page=at-once,aided',
      'google-docs/document.html',
    ),
    words: 'more of them will order again',
    takesNothingBack: true,
  },
  {
    ...host('notion', `https://www.notion.so/Assay-${NOTION}0`),
    elsewhere: `https://www.notion.so/Assay-${NOTION}1`,
    words: 'how many days of coffee they have left',
    takesNothingBack: true,
  },
  host('hubspot', 'https://app.hubspot.com/marketing/99/campaigns/0a1b{n}c'),
  host('asana', 'https://app.asana.com/0/1203/12045{n}/f'),
  host('monday', 'https://acme.monday.com/boards/12/pulses/34{n}'),
  host('clickup', 'https://app.clickup.com/t/86abc1{n}'),
  host('airtable', 'https://airtable.com/appAAAA/pag1/recBBBBBBBB{n}'),
  host('confluence', 'https://acme.atlassian.net/wiki/spaces/MK/pages/edit-v2/471{n}'),
  host('jira', 'https://acme.atlassian.net/browse/MK-{n}'),
  host('trello', 'https://trello.com/c/aB{n}/heat'),
  host('coda', 'https://coda.io/d/Campaigns_dX1y2/Heat_su{n}'),
  host('linear', 'https://linear.app/acme/issue/MKT-{n}/heat-check'),
  host('shortcut', 'https://app.shortcut.com/acme/story/731{n}/heat-check'),
  host('basecamp', 'https://3.basecamp.com/1/buckets/2/messages/3{n}/edit'),
  host('wrike', 'https://www.wrike.com/workspace.htm?id=123456{n}'),
  host('mailchimp', 'https://us1.admin.mailchimp.com/campaigns/edit?id=99{n}'),
  host('dropbox-paper', 'https://paper.dropbox.com/doc/Heat-check--AbCdEfGhIjKl{n}'),
  host('github-issues', 'https://github.com/heizwerk/marketing/issues/{n}'),
  host('word-online', 'https://acme.sharepoint.com/sites/mk/SitePages/Heat{n}.aspx'),
];

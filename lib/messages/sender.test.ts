import { describe, expect, it } from 'vitest';
import { type Sender, type Speaker, speaker } from './sender';

const chrome = { id: 'abcdefgh', url: 'chrome-extension://abcdefgh/' };
const firefox = { id: 'assay@assay.invalid', url: 'moz-extension://1f2e-77/' };
const docs = 'https://docs.google.com/document/d/1/edit';

const inTab = (url: string, frameId = 0): Sender => ({
  id: chrome.id,
  origin: new URL(url).origin,
  url,
  frameId,
  tab: { id: 7 },
});

const cases: [string, Speaker, Sender][] = [
  ['content script of a page', 'page', inTab(docs)],
  ['content script of a page on this machine', 'page', inTab('http://localhost:8123/brief.html')],
  ['content script where the browser gives no origin', 'page', { ...inTab(docs), origin: undefined }],
  [
    'side panel',
    'panel',
    { id: chrome.id, origin: 'chrome-extension://abcdefgh', url: `${chrome.url}sidepanel.html` },
  ],
  [
    'ledger opened as a tab',
    'panel',
    { ...inTab(docs), origin: 'chrome-extension://abcdefgh', url: `${chrome.url}ledger.html` },
  ],
  ['frame inside a page', null, inTab(docs, 4)],
  [
    'another extension',
    null,
    { id: 'ponmlkji', origin: 'chrome-extension://ponmlkji', url: 'chrome-extension://ponmlkji/a.html' },
  ],
  [
    'another extension with our address',
    null,
    { id: 'ponmlkji', origin: 'chrome-extension://abcdefgh', url: `${chrome.url}sidepanel.html` },
  ],
  ['page that claims our address', null, { ...inTab(docs), url: `${chrome.url}sidepanel.html` }],
  [
    'page whose address only begins like ours',
    null,
    { ...inTab('https://abcdefgh.example/'), origin: 'chrome-extension://abcdefgh' },
  ],
  ['sandboxed page without an origin', null, { ...inTab(docs), origin: 'null' }],
  ['page that belongs to no tab', null, { ...inTab(docs), tab: undefined }],
  ['page of the browser', null, { ...inTab('chrome://settings/'), origin: 'chrome://settings' }],
  [
    'file on disk',
    null,
    { id: chrome.id, origin: 'null', url: 'file:///home/ana/brief.html', frameId: 0, tab: { id: 7 } },
  ],
  ['nobody', null, {}],
];

describe('who spoke', () => {
  it.each(cases)('%s: %s', (_, expected, sender) => {
    expect(speaker(sender, chrome)).toBe(expected);
  });

  it('is decided by address in Firefox, where the id is not part of it', () => {
    const panel = { id: firefox.id, origin: 'moz-extension://1f2e-77', url: `${firefox.url}sidepanel.html` };
    expect(speaker(panel, firefox)).toBe('panel');
    expect(speaker({ ...panel, origin: 'moz-extension://other' }, firefox)).toBe(null);
  });
});

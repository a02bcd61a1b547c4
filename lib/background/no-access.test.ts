import { describe, expect, it } from 'vitest';
import type { NoAccess } from '../store/rows';
import { noAccess } from './no-access';

const HOST =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

const cases: [NoAccess, string | undefined, string][] = [
  ['browser-page', 'chrome://newtab/', 'Error: Cannot access a chrome:// URL'],
  ['browser-page', undefined, 'Error: Cannot access a chrome:// URL'],
  ['browser-page', undefined, 'Error: Cannot access a chrome-extension:// URL of different extension'],
  ['browser-page', 'about:addons', 'Error: Missing host permission for the tab'],
  ['browser-page', 'view-source:https://example.com/', 'Error: refused'],
  ['store-page', undefined, 'Error: The extensions gallery cannot be scripted.'],
  ['store-page', 'https://chromewebstore.google.com/detail/x', HOST],
  ['store-page', 'https://addons.mozilla.org/en-US/firefox/', 'Error: Missing host permission for the tab'],
  ['pdf', 'https://example.com/briefs/autumn.pdf', HOST],
  ['pdf', 'https://example.com/briefs/autumn.PDF?download=1#page=2', HOST],
  ['file', 'file:///home/ana/brief.html', HOST],
  ['not-asked', undefined, HOST],
  ['not-asked', 'https://app.asana.com/0/1', HOST],
  ['not-asked', undefined, 'Error: Missing host permission for the tab'],
  [
    'refused',
    'https://app.asana.com/0/1',
    'Error: This page cannot be scripted due to an ExtensionsSettings policy.',
  ],
  ['refused', 'https://example.com/how-to-make-a.pdf.html', 'Error: Frame with ID 0 was removed.'],
];

describe('why no script was let into a page', () => {
  it.each(cases)('%s: %s, %s', (expected, url, refusal) => {
    expect(noAccess(url, refusal)).toBe(expected);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Brief } from '../brief/brief';
import { openStore } from '../store/open-store';
import { activeTabView } from '../store/views';
import { pageTold } from './page-told';
import { panelTold } from './panel-told';
import { leaveSites } from './pause';

const url = 'https://docs.google.com/document/d/1aB/edit';
const brief: Brief = {
  id: 'google-docs:1aB',
  host: 'google-docs',
  title: 'Campaign brief: winter tasting box',
  blocks: [
    'Hypothesis: repeat buyers who get the tasting-box email will order again more often than those who get the discount email.',
    'Audience: customers in Austria who ordered at least twice in the past 90 days (4,100 people).',
    'Success metric: reorder rate within 14 days, 3.1 % today, keep at 4 %.',
  ].map((text, at) => ({ id: `b${at}`, kind: 'paragraph', text })),
  gaps: [],
};
const other = { ...brief, id: 'google-docs:2cD' };

let now = 1000;
const tell = (what: Brief, more: { editable?: boolean; asked?: true } = {}) => {
  now += 1;
  return pageTold({ type: 'brief-read', brief: what, url, editable: true, route: 'live', ...more }, 7, now);
};
const pause = (what: 'document' | 'site', paused: boolean) => {
  now += 1;
  return panelTold({ type: 'pause-chosen', tab: 7, what, paused }, now);
};
const shown = async () => {
  const { tab } = await activeTabView(7);
  return tab.state === 'waiting' ? tab.why : tab.state;
};
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

describe("other people's documents", () => {
  it('are not judged until the writer asks, and then followed', async () => {
    await tell(brief, { editable: false });
    expect([await shown(), await badge()]).toEqual(['read-only', '']);
    expect((await activeTabView(7)).brief).toBeNull();
    await tell(brief, { editable: false, asked: true });
    expect([await shown(), await badge()]).toEqual(['read', '!']);
    await tell(brief, { editable: false });
    expect(await shown()).toBe('read');
    await tell(other, { editable: false });
    expect(await shown()).toBe('read-only');
  });

  it("are no longer that when they can be edited, and one's own never were", async () => {
    await tell(brief, { editable: false });
    await tell(brief);
    expect(await shown()).toBe('read');
  });
});

describe('a pause', () => {
  it('for a document leaves it alone, and no other', async () => {
    await tell(brief);
    await pause('document', true);
    expect([await shown(), await badge()]).toEqual(['paused-document', '']);
    await tell(brief);
    expect(await shown()).toBe('paused-document');
    await tell(other);
    expect(await shown()).toBe('read');
  });

  it('for a site leaves all of it alone', async () => {
    await tell(brief);
    await pause('site', true);
    await tell(other);
    expect([await shown(), await badge()]).toEqual(['paused-site', '']);
  });

  it('does not stand in the way of asking once; the page is not followed then', async () => {
    await tell(brief);
    await pause('document', true);
    await tell(brief, { asked: true });
    expect(await shown()).toBe('read');
    const before = (await activeTabView(7)).tab.at;
    await tell(brief);
    expect((await activeTabView(7)).tab.at).toBe(before);
  });

  it('ends when the writer says so', async () => {
    await tell(brief);
    await pause('document', true);
    await pause('document', false);
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'read-now', asked: true },
      { frameId: 0 },
    );
    await tell(brief);
    expect(await shown()).toBe('read');
  });
});

describe('a site taken back', () => {
  it('is left at once: its pages are told to stop, and nothing is shown for them', async () => {
    await tell(brief);
    await leaveSites(['https://*.notion.so/*']);
    expect(await shown()).toBe('read');
    await leaveSites(['https://docs.google.com/*']);
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'stop' }, { frameId: 0 });
    expect([await shown(), await badge()]).toEqual(['no-access', '']);
  });
});

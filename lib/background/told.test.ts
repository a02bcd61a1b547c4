import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Block, Brief } from '../brief/brief';
import { read, readAs } from '../reading/read';
import { openStore } from '../store/open-store';
import { activeTabView, allBriefs } from '../store/views';
import { pageTold } from './page-told';
import { panelTold } from './panel-told';

vi.mock('../reading/read', { spy: true });

const url = 'https://docs.google.com/document/d/1aB/edit';
const paragraph = (text: string, n: number): Block => ({ id: `b${n}`, kind: 'paragraph', text });
const SECRET = 'The blue door sticks when it rains on zwieback.';
const brief: Brief = {
  id: 'google-docs:1aB',
  host: 'google-docs',
  title: 'Campaign brief: winter tasting box',
  blocks: [
    'Hypothesis: repeat buyers who get the tasting-box email will order again more often than those who get the discount email.',
    'Audience: customers in Austria who ordered at least twice in the past 90 days (4,100 people).',
    'Success metric: reorder rate within 14 days, 3.1 % today, keep at 4 %.',
    'What we make: three emails and a landing page about the tasting box.',
    SECRET,
    'Channel: email. We send it on 3 February 2027.',
  ].map(paragraph),
  gaps: [{ what: 'image', count: 2 }],
};
const tellBrief = (change: Partial<Brief> = {}, at = 1000) =>
  pageTold({ type: 'brief-read', brief: { ...brief, ...change }, url, editable: true, route: 'live' }, 7, at);
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

/** What is a brief is decided, and tested, in the reading room. */
function readsLikeNotes(): void {
  vi.mocked(read).mockImplementation((given) => {
    const reading = readAs(given, { code: 'en', name: 'English', supported: true });
    return { ...reading, brief: { ...reading.brief, is: false } };
  });
}

/** Everything stored anywhere, as one text. */
async function everything(): Promise<string> {
  const store = await openStore();
  const tables = await Promise.all(store.tables.map((table) => table.toArray()));
  const areas = await Promise.all([
    fakeBrowser.storage.local.get(null),
    fakeBrowser.storage.session.get(null),
  ]);
  return JSON.stringify([tables, areas]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(read).mockReset();
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

describe('a brief that was read', () => {
  it('is judged, stored with what could not be read, and marked on the toolbar', async () => {
    await tellBrief();
    const view = await activeTabView(7);
    expect(view.brief).toMatchObject({ id: brief.id, title: brief.title, url, gaps: brief.gaps });
    expect(view.brief?.checklist.items.length).toBeGreaterThan(5);
    expect(await badge()).not.toBe('');
  });

  it('leaves its evidence and no other sentence of it', async () => {
    await tellBrief();
    const stored = await everything();
    expect(stored).toContain('reorder rate within 14 days');
    expect(stored).not.toContain('zwieback');
    expect(stored).not.toContain(SECRET.slice(0, 20));
  });

  it('changes its mark as soon as the writer declares it a campaign on purpose, and back', async () => {
    await tellBrief({ blocks: brief.blocks.slice(2) });
    const before = await badge();
    await panelTold({ type: 'campaign-declared', brief: brief.id, reason: 'a greeting' }, 2000);
    expect(await badge()).toBe('•');
    const [answer] = (await activeTabView(7)).answers;
    await panelTold({ type: 'answer-withdrawn', answer: answer?.id ?? '' }, 3000);
    expect(await badge()).toBe(before);
  });

  it('has the same mark in every tab that shows it', async () => {
    await tellBrief();
    await pageTold({ type: 'brief-read', brief, url, editable: true, route: 'live' }, 8, 1100);
    await panelTold({ type: 'campaign-declared', brief: brief.id, reason: '' }, 2000);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe(await badge());
  });
});

describe('a run', () => {
  it('is locked on the day of the writer, lifted with a reason, and read out', async () => {
    const now = new Date(2026, 10, 21, 12).getTime();
    await tellBrief();
    await panelTold({ type: 'lock-set', brief: brief.id }, now);
    const [lock] = (await activeTabView(7)).locks;
    expect(lock).toMatchObject({ on: '2026-11-21', lifted: null, commitment: { start: '2027-02-03' } });
    await panelTold({ type: 'lock-lifted', lock: lock?.id ?? '', why: 'the list was cut' }, now + 1);
    expect((await activeTabView(7)).locks[0]?.lifted).toMatchObject({ why: 'the list was cut' });
    await panelTold(
      {
        type: 'result-entered',
        brief: brief.id,
        variant: { responses: 60, people: 2000 },
        control: { responses: 50, people: 2000 },
        bar: { of: 'lift', confirm: 0.2, better: 'up' },
        learning: 'Nothing moved that chance would not move',
      },
      now + 2,
    );
    const { result } = await activeTabView(7);
    expect(result).toMatchObject({ word: 'inconclusive', on: '2026-11-21' });
    await panelTold({ type: 'result-withdrawn', result: result?.id ?? '' }, now + 3);
    expect((await activeTabView(7)).result).toBeNull();
  });
});

describe('bad input', () => {
  const notKept: [string, Partial<Brief>][] = [
    ['an empty page', { blocks: [] }],
    ['a page of white space', { blocks: [paragraph(' \u00a0\n', 0)] }],
    [
      'a page in Dutch',
      {
        blocks: [
          'Ons doel is om komend voorjaar in alle winkels meer mensen op de nieuwsbrief te krijgen.',
          'De doelgroep bestaat uit klanten die vorig jaar minstens twee keer koffie bij ons hebben gekocht.',
        ].map(paragraph),
      },
    ],
  ];
  it.each(notKept)('%s leaves its tab row and nothing else', async (_, change) => {
    await tellBrief(change);
    expect(await allBriefs()).toEqual([]);
    const { tab } = await activeTabView(7);
    expect(tab.state).toBe('read');
    expect(tab.verdict).toMatch(/^(not-a-brief|unsupported)$/);
  });

  it('a page that reads like something else leaves its tab row and nothing else', async () => {
    readsLikeNotes();
    await tellBrief();
    expect(await allBriefs()).toEqual([]);
    expect((await activeTabView(7)).tab).toMatchObject({ state: 'read', verdict: 'not-a-brief' });
    expect(await badge()).toBe('');
  });

  it('names the language it does not read', async () => {
    await tellBrief(notKept[2]?.[1]);
    expect((await activeTabView(7)).tab).toMatchObject({ verdict: 'unsupported', language: 'Dutch' });
    expect(await badge()).toBe('?');
  });

  it('200,000 characters are read, and the mark stands', async () => {
    const long = Array.from({ length: 2000 }, (_, n) =>
      paragraph(`Point ${n}: ${'the team meets and plans '.repeat(4)}`, n + 10),
    );
    await tellBrief({ blocks: [...brief.blocks, ...long] });
    expect((await activeTabView(7)).tab.state).toBe('read');
  }, 30_000);

  it('a page that cannot be read says why', async () => {
    await pageTold({ type: 'page-unreadable', url, host: 'google-docs', why: 'needs-reload' }, 7, 1000);
    expect((await activeTabView(7)).tab).toMatchObject({ state: 'unreadable', why: 'needs-reload' });
    expect(await badge()).toBe('?');
  });

  it('a page without a document is left in peace', async () => {
    await pageTold({ type: 'no-document-found', url }, 7, 1000);
    expect((await activeTabView(7)).tab.state).toBe('no-document');
    expect(await badge()).toBe('');
  });
});

describe('a page the writer says is a brief', () => {
  it('is read again and kept from then on', async () => {
    readsLikeNotes();
    await tellBrief();
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    await panelTold({ type: 'brief-claimed', brief: brief.id }, 2000);
    expect(asked).toHaveBeenCalledWith(7, { type: 'read-now', asked: true }, { frameId: 0 });
    await tellBrief({}, 3000);
    expect((await activeTabView(7)).brief?.verdict.verdict).toMatch(/campaign|experiment/);
  });
});

describe('text pasted into the panel', () => {
  it('is judged like a page, for the tab it was pasted on', async () => {
    const text = [brief.title, ...brief.blocks.map((block) => block.text)].join('\n\n');
    await panelTold({ type: 'text-pasted', tab: 7, text, html: '' }, 1000);
    const view = await activeTabView(7);
    expect(view.brief).toMatchObject({ route: 'pasted', title: brief.title });
    expect(await everything()).not.toContain('zwieback');
  });

  it('that is nothing says so', async () => {
    await panelTold({ type: 'text-pasted', tab: 7, text: ' \n', html: '' }, 1000);
    expect((await activeTabView(7)).tab).toMatchObject({ state: 'unreadable', why: 'empty' });
  });
});

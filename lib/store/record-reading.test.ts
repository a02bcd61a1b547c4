import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assess } from '../checklist/assess';
import type { Context } from '../checks/check';
import { read } from '../reading/read';
import type { Reading } from '../reading/reading';
import { openStore } from './open-store';
import { recordAnswer } from './record-answer';
import { type PageReading, recordReading } from './record-reading';
import { recordLeaving, recordUnreadable } from './tab-rows';
import { activeTabView } from './views';

vi.mock('../checklist/assess', { spy: true });

const context: Context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-11-20' };
const reading: Reading = {
  ...read({ id: 'notion:1', host: 'notion', title: 'Winter blend', blocks: [], gaps: [] }),
  title: 'Winter blend',
};
const page = (change: Partial<PageReading> = {}): PageReading => ({
  tab: 7,
  id: 'notion:1',
  host: 'notion',
  url: 'https://app.notion.com/p/1',
  editable: true,
  route: 'live',
  gaps: [],
  reading,
  at: 1000,
  ...change,
});
const answer = {
  id: 'a1',
  brief: 'notion:1',
  check: 'signal.present',
  kind: 'told' as const,
  text: 'order rate',
  at: 500,
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(assess).mockReset();
  judge('campaign');
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

function judge(verdict: 'campaign' | 'experiment' | 'not-a-brief' | 'unsupported'): void {
  vi.mocked(assess).mockReturnValue({
    checklist: {
      language: { code: 'fi', name: 'Finnish', supported: false },
      isBrief: true,
      onPurpose: false,
      items: [],
    },
    verdict: { verdict, readiness: null, missing: [], blocking: [], debt: 0, onPurpose: false },
  });
}

describe('a brief', () => {
  it('is stored with its reading and shown for its tab', async () => {
    await recordReading(page(), context);
    const { tab, brief } = await activeTabView(7);
    expect(tab).toMatchObject({ state: 'read', brief: 'notion:1', verdict: null });
    expect(brief).toMatchObject({ id: 'notion:1', title: 'Winter blend', readAt: 1000, reading });
  });

  it('is judged with the answers to it and to every brief, and with no others', async () => {
    await recordAnswer(answer, context);
    await recordAnswer({ ...answer, id: 'a2', brief: '*', kind: 'turned-off' }, context);
    await recordAnswer({ ...answer, id: 'a3', brief: 'notion:2' }, context);
    await recordReading(page(), context);
    const given = vi.mocked(assess).mock.lastCall?.[1].map(({ id }) => id);
    expect(given?.sort()).toEqual(['a1', 'a2']);
  });

  it('never loses an answer to a new reading', async () => {
    await recordReading(page(), context);
    await recordAnswer(answer, context);
    await recordReading(page({ at: 2000 }), context);
    expect((await activeTabView(7)).answers).toEqual([answer]);
  });

  it('is not set back by an older reading that arrives late', async () => {
    await recordReading(page({ at: 2000, route: 'export' }), context);
    await recordReading(page({ at: 1000 }), context);
    expect((await activeTabView(7)).brief).toMatchObject({ readAt: 2000, route: 'export' });
  });

  it('does not come back on a tab that has moved on', async () => {
    await recordReading(page({ at: 1000 }), context);
    await recordLeaving(7, 1500);
    await recordReading(page({ at: 1200 }), context);
    expect((await activeTabView(7)).tab).toMatchObject({ state: 'reading', brief: null });
  });
});

describe('pasted text', () => {
  const pasted = page({ id: 'pasted:1', host: 'pasted', route: 'pasted' });

  it('stays while its page says again that it cannot be read', async () => {
    await recordReading(pasted, context);
    await recordUnreadable({ tab: 7, url: '', host: 'notion', why: 'no-text-access', at: 2000 });
    expect((await activeTabView(7)).brief?.id).toBe('pasted:1');
  });

  it('gives way to a reading of the page, and goes when the tab does', async () => {
    await recordReading(pasted, context);
    await recordReading(page({ at: 2000 }), context);
    expect((await activeTabView(7)).brief?.id).toBe('notion:1');
    await recordReading({ ...pasted, at: 3000 }, context);
    await recordLeaving(7, 4000);
    expect((await activeTabView(7)).tab.state).toBe('reading');
  });
});

describe('a page that is no brief', () => {
  it.each(['not-a-brief', 'unsupported'] as const)('%s leaves its tab row and no more', async (verdict) => {
    judge(verdict);
    await recordReading(page(), context);
    const { tab, brief } = await activeTabView(7);
    expect(tab).toMatchObject({ state: 'read', brief: 'notion:1', verdict, language: 'English' });
    expect(brief).toBe(null);
    expect(await (await openStore()).briefs.count()).toBe(0);
  });

  it('is kept once the writer has said something about it', async () => {
    judge('not-a-brief');
    await recordAnswer({ ...answer, check: 'verdict', text: 'brief' }, context);
    await recordReading(page(), context);
    expect((await activeTabView(7)).brief?.id).toBe('notion:1');
  });

  it('is kept if it was a brief before: a page emptied for a moment must not lose its place', async () => {
    await recordReading(page(), context);
    judge('not-a-brief');
    await recordReading(page({ at: 2000 }), context);
    expect((await activeTabView(7)).brief?.verdict.verdict).toBe('not-a-brief');
  });

  it('is not kept for an answer that holds for every brief', async () => {
    judge('not-a-brief');
    await recordAnswer({ ...answer, brief: '*', kind: 'turned-off' }, context);
    await recordReading(page(), context);
    expect((await activeTabView(7)).brief).toBe(null);
  });
});

describe('a guess', () => {
  const guessing: Reading = {
    ...reading,
    owner: {
      quote: { text: 'Perth', block: 'b', start: 0, end: 5 },
      by: 'cue',
      confidence: 0.4,
      because: [],
    },
  };

  it('is known of the tab and kept nowhere else', async () => {
    await recordReading(page({ reading: guessing }), context);
    const { tab, brief } = await activeTabView(7);
    expect(tab.guesses?.owner?.text).toBe('Perth');
    expect(JSON.stringify(brief)).not.toContain('Perth');
  });

  it('goes with the tab', async () => {
    await recordReading(page({ reading: guessing }), context);
    await recordLeaving(7, 2000);
    const store = await openStore();
    expect(JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())))).not.toContain(
      'Perth',
    );
  });
});

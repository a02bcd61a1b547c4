import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { found, hypothesis, reading, segment, window } from '../../test/reading-builder';
import { firstTabView } from './first-tab-view';
import { openStore } from './open-store';
import { recordAnswer } from './record-answer';
import { recordReading } from './record-reading';
import { recordLock } from './record-run';
import { recordNoDocument } from './tab-rows';
import { activeTabView } from './views';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-12' };
const readPage = (id: string, tab: number) =>
  recordReading(
    {
      tab,
      id,
      host: 'notion',
      url: 'https://x',
      editable: true,
      route: 'live',
      gaps: [],
      reading: reading({
        hypothesis: hypothesis('The ritual sells more samplers than the discount'),
        segment: segment('Repeat decaf buyers in Germany'),
        threshold: found('2.6 % or more'),
        window: window('3 to 17 October 2026', { start: '2026-10-03', end: '2026-10-17', days: 14 }),
      }),
      at: 1,
    },
    context,
  );
const erase = async () => {
  (await openStore().catch(() => null))?.close();
  await Dexie.delete('assay');
};

beforeEach(async () => {
  fakeBrowser.reset();
  await erase();
});
afterEach(erase);

describe('reading ahead of the library that watches the store', () => {
  it('sees what the library sees: the brief, its answers and those for every brief, its lock', async () => {
    await readPage('b', 7);
    await readPage('other', 8);
    const answer = { check: 'organisation.owner', text: 'Marta', kind: 'told' as const };
    await recordAnswer({ ...answer, id: '1', at: 3, brief: 'b' }, context);
    await recordAnswer({ ...answer, id: '2', at: 2, brief: 'other' }, context);
    await recordAnswer({ ...answer, id: '3', at: 1, brief: '*', kind: 'turned-off' }, context);
    await recordLock('b', { at: 4, on: context.today });
    const seen = await firstTabView(7);
    expect(seen?.brief?.id).toBe('b');
    expect(seen?.answers).toHaveLength(2);
    expect(seen?.locks).toHaveLength(1);
    expect(seen).toEqual(await activeTabView(7));
  });

  it('sees a tab without a brief, and one nobody asked about', async () => {
    await recordNoDocument(7, 'https://notes.test/', 5);
    expect(await firstTabView(7)).toEqual(await activeTabView(7));
    expect(await firstTabView(9)).toEqual(await activeTabView(9));
  });

  it('makes no store where there is none', async () => {
    expect(await firstTabView(7)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('assay');
  });

  it('leaves a store of another version alone', async () => {
    const newer = indexedDB.open('assay', 30);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    expect(await firstTabView(7)).toBeNull();
  });

  it('holds nobody up who deletes the store', async () => {
    await recordNoDocument(7, 'https://notes.test/', 5);
    await firstTabView(7);
    await erase();
    expect(await firstTabView(7)).toBeNull();
  });
});

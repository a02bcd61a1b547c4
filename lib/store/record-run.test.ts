import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { found, hypothesis, reading, segment, signal, window } from '../../test/reading-builder';
import { someResult } from '../../test/run-builder';
import type { Reading } from '../reading/reading';
import { usualRisks } from '../statistics/normal';
import { makeBackup, readBackup, restoreBackup } from './backup';
import { eraseEverything } from './erase';
import { openStore } from './open-store';
import { recordAnswer } from './record-answer';
import { recordReading } from './record-reading';
import { recordLifting, recordLock, recordResult, withdrawResult } from './record-run';
import { readCopies } from './second-copy';
import { activeTabView } from './views';

const context = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-12' };
const said: Partial<Reading> = {
  hypothesis: hypothesis('The ritual sells more samplers than the discount'),
  segment: segment('Repeat decaf buyers in Germany'),
  signal: signal('order rate of the sampler', null),
  threshold: found('2.6 % or more'),
  window: window('3 to 17 October 2026', { start: '2026-10-03', end: '2026-10-17', days: 14 }),
};
const readPage = (over: Partial<Reading> = {}, at = 1) =>
  recordReading(
    {
      tab: 7,
      id: 'b',
      host: 'notion',
      url: 'https://x',
      editable: true,
      route: 'live',
      gaps: [],
      reading: reading({ ...said, ...over }),
      at,
    },
    context,
  );
const view = () => activeTabView(7);
const counted = () => {
  const { variant, control, bar, learning } = someResult();
  return { variant, control, bar, learning };
};

beforeEach(async () => {
  fakeBrowser.reset();
  const store = await openStore();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
});

describe('a lock', () => {
  it('freezes what the brief says, and stays when the brief changes', async () => {
    await readPage();
    await recordLock('b', { at: 5, on: '2026-09-12' });
    await readPage({ signal: signal('clicks on the sampler', null) }, 9);
    const { locks, brief } = await view();
    expect(locks).toMatchObject([
      {
        on: '2026-09-12',
        commitment: { start: '2026-10-03', words: { signal: 'order rate of the sampler' } },
      },
    ]);
    expect(brief?.commitment?.words.signal).toBe('clicks on the sampler');
  });

  it('freezes answers too', async () => {
    await readPage({ signal: null });
    const text = 'order rate of the sampler within 14 days';
    await recordAnswer({ id: 'a', brief: 'b', check: 'signal.present', kind: 'told', text, at: 2 }, context);
    await recordLock('b', { at: 5, on: '2026-09-12' });
    expect((await view()).locks[0]?.commitment.words.signal).toContain('order rate of the sampler');
  });

  it('is set once, however often it is heard, and not for a brief that is gone', async () => {
    await readPage();
    await recordLock('b', { at: 5, on: '2026-09-12' });
    await recordLock('b', { at: 6, on: '2026-09-13' });
    await recordLock('gone', { at: 6, on: '2026-09-13' });
    expect((await view()).locks).toHaveLength(1);
    expect(await (await openStore()).locks.count()).toBe(1);
  });

  it('is lifted with a reason, kept, and may be followed by another', async () => {
    await readPage();
    await recordLock('b', { at: 5, on: '2026-09-12' });
    const id = (await view()).locks[0]?.id ?? '';
    await recordLifting(id, 'the list was cut', { at: 8, on: '2026-09-14' });
    await recordLifting(id, 'heard twice', { at: 9, on: '2026-09-15' });
    await recordLock('b', { at: 10, on: '2026-09-15' });
    expect((await view()).locks).toMatchObject([
      { id, lifted: { why: 'the list was cut', on: '2026-09-14' } },
      { on: '2026-09-15', lifted: null },
    ]);
  });
});

describe('a result', () => {
  it('is read when it is entered, in place of one before, and can be taken back', async () => {
    await readPage();
    await recordLock('b', { at: 5, on: '2026-09-12' });
    await recordResult('b', counted(), usualRisks, { at: 20, on: '2026-10-18' });
    await recordResult('b', { ...counted(), variant: { responses: 230, people: 12_000 } }, usualRisks, {
      at: 21,
      on: '2026-10-19',
    });
    const { result, locks } = await view();
    expect(result).toMatchObject({ word: 'rejected', lock: locks[0]?.id, on: '2026-10-19' });
    expect(await (await openStore()).results.count()).toBe(1);
    await withdrawResult(result?.id ?? '');
    expect((await view()).result).toBeNull();
    expect((await readCopies()).results).toEqual([]);
  });

  it('that cannot be one is not kept', async () => {
    await readPage();
    await recordResult('b', { ...counted(), control: null }, usualRisks, { at: 20, on: '2026-10-18' });
    expect((await view()).result).toBeNull();
  });
});

it('locks and results come back from the second copy and from a file', async () => {
  await readPage();
  await recordLock('b', { at: 5, on: '2026-09-12' });
  await recordResult('b', counted(), usualRisks, { at: 20, on: '2026-10-18' });
  const { locks, result } = await view();
  expect(await readCopies()).toMatchObject({ locks, results: [result] });
  const file = await makeBackup();
  await eraseEverything();
  await readPage();
  expect(await view()).toMatchObject({ locks: [], result: null });
  const backup = readBackup(file);
  if (typeof backup === 'string') throw new Error(backup);
  await restoreBackup(backup, 30);
  expect(await view()).toMatchObject({ locks, result });
});

import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from './open-store';
import { forgetTab } from './tab-rows';

/** Opens the database as a page of another version would: with plain IndexedDB. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('assay', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  const store = await openStore().catch(() => null);
  store?.close();
  await Dexie.delete('assay');
});

describe('opening the store', () => {
  it('opens it once for all who ask at the same time', async () => {
    const [one, other] = await Promise.all([openStore(), openStore()]);
    expect(one).toBe(other);
  });

  it('refuses data of a newer version instead of writing into it', async () => {
    (await openRaw(30)).close();
    await expect(openStore()).rejects.toMatchObject({ kind: 'newer-version' });
    await expect(forgetTab(1)).rejects.toMatchObject({ kind: 'newer-version' });
  });

  it('gives way to a newer version and then refuses, rather than writing rows of the old shape', async () => {
    await openStore();
    (await openRaw(30)).close();
    await expect(forgetTab(1)).rejects.toMatchObject({ kind: 'newer-version' });
  });

  it('gives up after three seconds when another page holds up the upgrade', async () => {
    // Older than ours, and deaf to being asked to close.
    const old = await openRaw(1);
    const started = Date.now();
    await expect(openStore()).rejects.toMatchObject({ kind: 'blocked' });
    expect(Date.now() - started).toBeLessThan(8000);
    old.close();
  }, 12_000);
});

import type { Page } from '@playwright/test';

/** Everything Assay has stored, read from one of its own pages without Assay's help. */
export interface Stored {
  briefs: Record<string, unknown>[];
  answers: Record<string, unknown>[];
  tabs: Record<string, unknown>[];
  /** The browser's other storage engine, where what the writer typed is kept a second time. */
  local: Record<string, unknown>;
}

export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const rows = await new Promise<Omit<Stored, 'local'>>((resolve, reject) => {
      const request = indexedDB.open('assay');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const names = ['briefs', 'answers', 'tabs'] as const;
        const transaction = request.result.transaction(names);
        const all: Omit<Stored, 'local'> = { briefs: [], answers: [], tabs: [] };
        for (const name of names) {
          const got = transaction.objectStore(name).getAll();
          got.onsuccess = () => {
            all[name] = got.result;
          };
        }
        transaction.oncomplete = () => {
          request.result.close();
          resolve(all);
        };
      };
    });
    return { ...rows, local: await chrome.storage.local.get(null) };
  });
}

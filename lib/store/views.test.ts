import { liveQuery } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetAllTabs, recordNoDocument } from './tab-rows';
import { activeTabView } from './views';

afterEach(() => forgetAllTabs());

describe('activeTabView, watched', () => {
  it('is read again at every change, also where the query was the first to open the store', async () => {
    const seen: string[] = [];
    const watching = liveQuery(() => activeTabView(7)).subscribe(({ tab }) => seen.push(tab.state));
    await vi.waitFor(() => expect(seen).toEqual(['no-access']));
    await recordNoDocument(7, 'https://notes.test/', 5);
    await vi.waitFor(() => expect(seen).toEqual(['no-access', 'no-document']));
    watching.unsubscribe();
  });
});

import { browser } from 'wxt/browser';
import { forgetAllTabs } from '../store/tab-rows';

let begun: Promise<void> | null = null;

/**
 * Forgets the tabs of an earlier browser session or an earlier version of Assay, whose numbers mean other tabs now.
 * Awaited before anything about a tab is stored. Session storage is empty exactly when a new session has begun.
 */
export function sessionBegun(): Promise<void> {
  begun ??= begin().catch((error: unknown) => {
    begun = null;
    throw error;
  });
  return begun;
}

async function begin(): Promise<void> {
  const { session } = await browser.storage.session.get('session');
  if (session === true) return;
  await forgetAllTabs();
  await browser.storage.session.set({ session: true });
}

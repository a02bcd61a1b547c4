import { browser } from 'wxt/browser';

/** The tab in front in this window. Its address is known only where Assay may read it. */
export interface FrontTab {
  id: number;
  url: string | null;
}

/** Null where the browser knows of none (a window that is closing). */
export async function frontTab(): Promise<FrontTab | null> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === undefined ? null : { id: front.id, url: front.url ?? null };
}

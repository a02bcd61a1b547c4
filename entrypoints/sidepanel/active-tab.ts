import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab in front in this window. Its address is known only where Assay may read it. */
export interface ActiveTab {
  id: number;
  url: string | null;
}

/** Follows the active tab of the window this panel is in; null until the browser has answered. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let current = true;
    async function look() {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      if (current && front?.id !== undefined) {
        const next = { id: front.id, url: front.url ?? null };
        setTab((before) => (before?.id === next.id && before.url === next.url ? before : next));
      }
    }
    const again = () => void look();
    again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    browser.permissions.onAdded.addListener(again);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
      browser.permissions.onAdded.removeListener(again);
    };
  }, []);
  return tab;
}

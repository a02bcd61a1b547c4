import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type FrontTab, frontTab } from './front-tab';

/** Follows the active tab of the window this panel is in; null until the browser has answered. In: the tab, if it is known. */
export function useActiveTab(known: FrontTab | null): FrontTab | null {
  const [tab, setTab] = useState(known);
  useEffect(() => {
    let current = true;
    async function look() {
      const next = await frontTab();
      if (current && next)
        setTab((before) => (before?.id === next.id && before.url === next.url ? before : next));
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

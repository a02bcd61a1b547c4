import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Whether Assay's icon stands in the toolbar; null where the browser does not tell. Looks again on coming back. */
export function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    async function look() {
      const { isOnToolbar } = (await browser.action.getUserSettings?.()) ?? {};
      if (current) setPinned(isOnToolbar ?? null);
    }
    const again = () => void look();
    again();
    browser.action.onUserSettingsChanged?.addListener(again);
    window.addEventListener('focus', again);
    return () => {
      current = false;
      browser.action.onUserSettingsChanged?.removeListener(again);
      window.removeEventListener('focus', again);
    };
  }, []);
  return pinned;
}

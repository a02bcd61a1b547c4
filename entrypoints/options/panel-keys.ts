import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys that open the panel, as the browser writes them (`Alt+Shift+A`); empty where none are set. */
export function usePanelKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    let current = true;
    async function look() {
      const commands = await browser.commands.getAll();
      const open = commands.find(({ name }) => name === '_execute_action');
      if (current) setKeys(open?.shortcut ?? '');
    }
    const again = () => void look();
    again();
    // The browser's page for shortcuts is another tab: look again on coming back.
    window.addEventListener('focus', again);
    return () => {
      current = false;
      window.removeEventListener('focus', again);
    };
  }, []);
  return keys;
}

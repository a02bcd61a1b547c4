import { browser } from 'wxt/browser';

/** Firefox's side panel; the typings know only Chromium's. */
interface Sidebar {
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * Opens the side panel. Must be called in the click's own turn, before anything is awaited: both browsers
 * refuse it otherwise.
 */
export function openPanel(tab: number): Promise<void> {
  const sidebar = (browser as unknown as Sidebar).sidebarAction;
  return sidebar ? sidebar.open() : browser.sidePanel.open({ tabId: tab });
}

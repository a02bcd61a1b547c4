import { browser } from 'wxt/browser';
import type { FromPage, PanelMessage, ToPageMessage } from './messages';

/**
 * Tells the background a fact. The browser may end the background at any moment, also while it handles this:
 * then the fact is told again (handlers may hear a fact twice).
 * `gone`: the extension was updated or removed under this page; the caller should stop for good.
 * `failed`: the background heard it and could not do it; it has told the writer why.
 */
export async function send(message: FromPage | PanelMessage): Promise<'done' | 'failed' | 'gone'> {
  for (let attempt = 1; ; attempt += 1) {
    if (!browser.runtime?.id) return 'gone';
    try {
      const reply: unknown = await browser.runtime.sendMessage(message);
      return reply === 'done' ? 'done' : 'failed';
    } catch {
      if (!browser.runtime?.id) return 'gone';
      if (attempt === 3) return 'failed';
      await new Promise((again) => setTimeout(again, 100 * attempt));
    }
  }
}

/** Tells the content script of a tab a fact; false when none is there to hear it. */
export async function tellPage(tab: number, message: ToPageMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch (error) {
    // A content script that hears and does not answer is reported as an error too.
    return !/receiving end does not exist/i.test(String(error));
  }
}

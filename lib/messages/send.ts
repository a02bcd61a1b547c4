import { browser } from 'wxt/browser';
import type { PageMessage, PanelMessage, ToPageMessage } from './messages';

/** Waits before a fact is told again, milliseconds: a busy machine takes its time to start a worker. */
const PAUSES = [100, 300, 900];

/**
 * Tells the background a fact. The browser may end the background at any moment, also while it handles this:
 * then the fact is told again (handlers may hear a fact twice), also where its last word was that it failed.
 * `gone`: the extension was updated or removed under this page; the caller should stop for good.
 * `failed`: the background could not do it and has told the writer why, or what was to be told is outdated by now.
 */
export async function send(
  message: PageMessage | PanelMessage,
  isOutdated = () => false,
): Promise<'done' | 'failed' | 'gone'> {
  for (const pause of [...PAUSES, null]) {
    if (!browser.runtime?.id) return 'gone';
    if (isOutdated()) return 'failed';
    if (await isDone(message)) return 'done';
    if (pause !== null) await new Promise((again) => setTimeout(again, pause));
  }
  return browser.runtime?.id ? 'failed' : 'gone';
}

async function isDone(message: PageMessage | PanelMessage): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === 'done';
  } catch {
    // The background ended, or is not there yet.
    return false;
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

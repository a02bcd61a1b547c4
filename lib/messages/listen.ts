import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type PageMessage, type PanelMessage, pageMessage, panelMessage } from './messages';
import { type Sender, speaker } from './sender';

/** What the background does with what it is told. A handler that fails is retried by the sender. */
export interface Listeners {
  page: (message: PageMessage, from: { tab: number; url: string }) => Promise<void>;
  panel: (message: PanelMessage) => Promise<void>;
  /** Something came from the right sender in the wrong shape: a fault of ours, or a forged message. */
  rejected: (why: string, from: { tab: number | null }) => Promise<void>;
}

/** Hears everything said to the background; must be called before the worker's first await. */
export function listen(listeners: Listeners): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (done: string) => void) => {
    const heard = hear(message, sender, listeners);
    if (heard === null) return false;
    heard.then(
      () => reply('done'),
      (error: unknown) => {
        console.error(error);
        reply('failed');
      },
    );
    return true;
  });
}

/** Decides by sender and shape; null when the message is nobody's business. Exported for its test. */
export function hear(message: unknown, sender: Sender, listeners: Listeners): Promise<void> | null {
  const who = speaker(sender, { id: browser.runtime.id, url: browser.runtime.getURL('/') });
  if (who === null) return null;
  const tab = sender.tab?.id ?? null;
  if (who === 'panel') {
    const parsed = panelMessage.safeParse(message);
    return parsed.success ? listeners.panel(parsed.data) : listeners.rejected(shortly(parsed.error), { tab });
  }
  const parsed = pageMessage.safeParse(message);
  if (!parsed.success) return listeners.rejected(shortly(parsed.error), { tab });
  if (tab === null) return null;
  return listeners.page(parsed.data, { tab, url: sender.url ?? '' });
}

/** The first complaint only: the message itself may be huge or private. */
function shortly(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.')}: ${issue.code}` : 'unknown';
}

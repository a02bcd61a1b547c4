import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type PageMessage, type PanelMessage, pageMessage, panelMessage } from './messages';
import { type Sender, speaker } from './sender';

/** What the background does with what it is told. What fails is answered `failed`; a killed worker, not at all. */
export interface Listeners {
  page: (message: PageMessage, tab: number) => Promise<void>;
  panel: (message: PanelMessage) => Promise<void>;
  /** A content script said something in the wrong shape: a fault of ours, a forgery, or far too much text. */
  garbled: (tab: number, why: string) => Promise<void>;
}

/** Hears everything said to the background; must be called before the worker's first await. */
export function listen(listeners: Listeners): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (done: string) => void) => {
    const heard = hear(message, sender, listeners);
    if (heard === null) return false;
    heard.then(
      () => reply('done'),
      (error: unknown) => {
        console.error('Assay:', error);
        reply('failed');
      },
    );
    return true;
  });
}

/** Decides by sender and shape; null when the message is nobody's business. Exported for its test. */
export function hear(message: unknown, sender: Sender, listeners: Listeners): Promise<void> | null {
  const who = speaker(sender, { id: browser.runtime.id, url: browser.runtime.getURL('/') });
  if (who === 'panel') {
    const parsed = panelMessage.safeParse(message);
    if (parsed.success) return listeners.panel(parsed.data);
    console.error('Assay dropped a message of its own:', shortly(parsed.error));
  } else if (who === 'page' && sender.tab?.id !== undefined) {
    const parsed = pageMessage.safeParse(message);
    if (!parsed.success) return listeners.garbled(sender.tab.id, shortly(parsed.error));
    if (isFrom(parsed.data.url, sender.url)) return listeners.page(parsed.data, sender.tab.id);
  }
  return null;
}

/** A page speaks for its own site only; its path may have changed since the browser last looked. */
function isFrom(claimed: string, actual: string | undefined): boolean {
  return URL.canParse(claimed) && new URL(claimed).origin === new URL(actual ?? '').origin;
}

/** The first complaint only: the message itself may be huge or private. */
function shortly(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.')}: ${issue.code}` : 'unknown';
}

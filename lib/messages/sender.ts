/** Who spoke: a content script in the top frame of a page, one of our own pages, or nobody we listen to. */
export type Speaker = 'page' | 'panel' | null;

/** The part of `runtime.MessageSender` that the decision rests on. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Decides who sent a message. One of our pages opened as a tab has `tab` too, so the origin decides, not the tab;
 * Chromium and Firefox both set it (measured). `self` is `runtime.id` and `runtime.getURL('')`.
 */
export function speaker(sender: Sender, self: { id: string; url: string }): Speaker {
  if (sender.id !== self.id) return null;
  const origin = originOf(sender.origin ?? sender.url);
  if (origin === null) return null;
  if (origin === originOf(self.url)) return sender.url?.startsWith(self.url) ? 'panel' : null;
  const inPage = /^https?:/.test(sender.url ?? '') && origin === originOf(sender.url);
  return inPage && sender.frameId === 0 && typeof sender.tab?.id === 'number' ? 'page' : null;
}

/** Scheme and host; `URL.origin` is the string "null" for the schemes extensions have. */
function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

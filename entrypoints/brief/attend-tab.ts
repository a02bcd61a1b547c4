import { browser } from 'wxt/browser';
import type { Host } from '../../lib/hosts/host';
import { attend } from '../../lib/hosts/watcher/attend';
import { newestOnly } from '../../lib/hosts/watcher/newest-only';
import type { PageMessage } from '../../lib/messages/messages';
import { send } from '../../lib/messages/send';

/** Reads this tab with `host` and tells the background, until a newer script or an update takes over. */
export function attendTab(host: Host): void {
  const end = newestOnly(document, () => browser.runtime?.id !== undefined);
  const page = () => ({ document, url: new URL(location.href), fetch: fetch.bind(globalThis) });
  let latest: PageMessage | undefined;
  const report = async (message: PageMessage) => {
    latest = message;
    // What was read later is not overtaken by what is told again; but the writer's wish stands.
    const heard = await send(message, () => latest !== message);
    if (heard === 'gone') end.abort();
    const wished = message.type === 'brief-read' && message.asked;
    if (heard === 'failed' && latest !== message && wished) void readNow(true);
  };
  const readNow = attend({ host, page, report: (message) => void report(message), signal: end.signal });
  const hear = (message: unknown) => {
    const { type, asked } = (message ?? {}) as { type?: unknown; asked?: unknown };
    if (type === 'read-now') void readNow(asked === true);
    if (type === 'stop') end.abort();
  };
  browser.runtime.onMessage.addListener(hear);
  end.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}

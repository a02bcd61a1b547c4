import { browser } from 'wxt/browser';
import type { Host } from '../../lib/hosts/host';
import { attend } from '../../lib/hosts/watcher/attend';
import { newestOnly } from '../../lib/hosts/watcher/newest-only';
import type { FromPage } from '../../lib/messages/messages';
import { send } from '../../lib/messages/send';

/** Reads this tab with `host` and tells the background, until a newer script or an update takes over. */
export function attendTab(host: Host): void {
  const end = newestOnly(document, () => browser.runtime?.id !== undefined);
  const page = () => ({ document, url: new URL(location.href), fetch: fetch.bind(globalThis) });
  const report = async (message: FromPage) => {
    if ((await send(message)) === 'gone') end.abort();
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

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { generic } from '../lib/hosts/generic';
import { matchHost } from '../lib/hosts/match-host';
import { attend } from '../lib/hosts/watcher/attend';
import type { FromPage } from '../lib/messages/messages';
import { send } from '../lib/messages/send';

/** Injected by the background where the writer allowed it; no address is written here, so installing asks for nothing. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const page = () => ({ document, url: new URL(location.href), fetch: fetch.bind(globalThis) });
    const report = async (message: FromPage) => {
      // After an update this script is an orphan: it goes quietly, the new one takes over.
      if (ctx.isInvalid || (await send(message)) === 'gone') ctx.abort();
    };
    const readNow = attend({
      host: matchHost(page().url) ?? generic,
      page,
      report: (message) => void report(message),
      signal: ctx.signal,
    });
    // Looking is enough: an orphan finds out, and everything that hangs on the signal ends.
    ctx.setInterval(() => ctx.isValid, 1_000);
    const hear = (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'read-now')
        void readNow();
    };
    browser.runtime.onMessage.addListener(hear);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(hear));
  },
});

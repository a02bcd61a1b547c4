import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type AssayBrowser, startBrowser } from './browser';
import { requestsIn } from './net-log';
import { servePages } from './pages';

interface Fixtures {
  /** Text in the editor of the ordinary site; set by `test.use`. */
  text: string;
  /** A browser with the shipped extension, and no request of the whole session to anywhere but the pages' own hosts. */
  assay: AssayBrowser;
}

/** Every end-to-end test hears all requests of its session and fails on one that is not the page's own. */
export const test = base.extend<Fixtures>({
  text: ['', { option: true }],
  assay: async ({ text }, use, info) => {
    const log = info.outputPath('net-log.json');
    const browser = await startBrowser({ args: [`--log-net-log=${log}`] });
    await servePages(browser.context, text);
    await use(browser);
    await browser.close();
    const strangers = requestsIn(log).filter(
      (url) =>
        !/^(docs\.google\.com|.*\.notion\.(so|com|site)|plans\.example\.org)$/.test(new URL(url).hostname),
    );
    if (strangers.length > 0) throw new Error(`Requests left for other places:\n${strangers.join('\n')}`);
    rmSync(log, { force: true });
  },
});

export { expect } from '@playwright/test';

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, expect, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** The extension as it is shipped. */
export const BUILT = resolve('.output/chrome-mv3');

/** A started browser with the extension loaded, and what a person cannot do with it: look behind the scenes. */
export interface AssayBrowser {
  context: BrowserContext;
  cdp: CDPSession;
  /** The extension's id. */
  id: string;
  /** Everything that opens here is an ordinary page, the side panel included. */
  port: number;
  profile: string;
  worker: () => Worker;
  close: () => Promise<void>;
}

export interface Start {
  /** Folder of the extension to load. */
  extension?: string;
  /** Folder of the profile; a new one, removed afterwards, where none is given. */
  profile?: string;
  headless?: boolean;
  /** Further arguments for the browser. */
  args?: string[];
  /** Done once the browser runs and before the extension is in it. */
  prepare?: (context: BrowserContext) => Promise<void>;
  /** Leave the welcome page open that comes with the installation. */
  welcome?: boolean;
  /** The X display to show it on, where it is not headless. */
  display?: string;
}

/** Starts a browser whose every request that is not answered by the test fails: nothing leaves the machine. */
export async function startBrowser({
  extension = BUILT,
  profile,
  headless = true,
  args = [],
  prepare,
  welcome = false,
  display,
}: Start = {}): Promise<AssayBrowser> {
  const bin = findBrowser(['chromium'])?.bin;
  if (!bin) throw new Error('No Chromium-like browser found: run `npm test`, which says what to install.');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'assay-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: bin,
    headless,
    ...(display && { env: { ...process.env, DISPLAY: display } }),
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      ...args,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the context.');
  const cdp = await browser.newBrowserCDPSession();
  await prepare?.(context);
  const { id } = (await cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as {
    id: string;
  };
  const isOurs = (worker: Worker) => worker.url().includes(id);
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  // A click before the background listens is lost.
  await expect.poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
  await welcomed(context, welcome);
  return {
    context,
    cdp,
    id,
    port: Number(readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]),
    profile: folder,
    worker: () => {
      const worker = context.serviceWorkers().find(isOurs);
      if (!worker) throw new Error('The background is not running.');
      return worker;
    },
    close: async () => {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Waits for the welcome page and, unless it is wanted, closes it: it would come in front of the test's own page. */
async function welcomed(context: BrowserContext, keep: boolean): Promise<void> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => find() !== undefined, 'the welcome page opens').toBe(true);
  if (!keep) await find()?.close();
}

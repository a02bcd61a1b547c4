import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { actionOf, attachToWindow } from '../../scripts/firefox-window.mjs';
import type { Browser, Serve } from './browser';

/** Our own pages have a number that differs from profile to profile, unless it is set. */
const NUMBER = 'a0a0a0a0-1111-4222-8333-444444444444';
const ID = 'assay@assay.invalid';
/** The sidebar is no page a driver can reach, but one of our own can look into it. */
const SIDEBAR = `browser.extension.getViews({ type: 'sidebar' })[0]`;

/** Firefox, driven over WebDriver BiDi, with the real sidebar. */
export async function startFirefox(serve: Serve): Promise<Browser> {
  const bin = findBrowser(['firefox'], { ...process.env, BROWSER_BIN: process.env.FIREFOX_BIN })?.bin;
  if (!bin) throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_BIN.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: bin,
    headless: true,
    defaultViewport: null,
    // Our own pages and the toolbar are closed to drivers otherwise.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: NUMBER }) },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const inWindow = await attachToWindow(browser);
  const lookout = await browser.newPage();
  // It changes process on the way, so its arrival is not told.
  await lookout
    .goto(`moz-extension://${NUMBER}/options.html`, { waitUntil: [], timeout: 3_000 })
    .catch(() => undefined);
  await lookout.waitForSelector('h1');
  return {
    open: async (url) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!/^https?:/.test(request.url())) return void request.continue();
        const answer = serve(new URL(request.url()));
        void request.respond(answer ? { status: 200, ...answer } : { status: 404, body: '' });
      });
      await page.goto(url);
      return {
        inPage: (expression) => page.evaluate(expression) as Promise<never>,
        inPanel: (expression) => lookout.evaluate(`((panel) => ${expression})(${SIDEBAR})`) as Promise<never>,
        clickIcon: async () => {
          await page.bringToFront();
          await inWindow(`${actionOf(ID)}.triggerAction(window)`);
          await expect.poll(() => lookout.evaluate(`Boolean(${SIDEBAR})`), 'the sidebar opens').toBe(true);
        },
        type: (text) => page.keyboard.type(text),
        press: async (keys) => {
          const parts = keys.split('+') as KeyInput[];
          for (const part of parts) await page.keyboard.down(part);
          for (const part of parts.reverse()) await page.keyboard.up(part);
        },
        click: (selector) => page.click(selector),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

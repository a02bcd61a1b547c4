import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startBrowser } from './browser';
import { DOCS, servePages } from './pages';
import { clickIcon } from './panel';

/** The browser's own question about a permission cannot be reached from inside: it needs a display and keys. */
const DISPLAY = ':93';
let display: ChildProcess[] = [];

test.beforeAll(async () => {
  const env = { ...process.env, DISPLAY };
  const server = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await expect
    .poll(() => {
      try {
        execFileSync('xdotool', ['getdisplaygeometry'], { env, stdio: 'ignore' });
        return 'ready';
      } catch (error) {
        return String(error);
      }
    }, 'the display is there')
    .toBe('ready');
  // Keys reach the question only under a window manager that gives it the focus.
  display = [server, spawn('openbox', [], { env, stdio: 'ignore' })];
});

test.afterAll(() => {
  for (const part of display.reverse()) part.kill();
});

/** Presses keys as the person at the display does. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    execFileSync('xdotool', ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY } });
    await delay(150);
  }
}

test('the browser asks before Docs is read along always; no leaves it so, yes makes it so', async () => {
  const browser = await startBrowser({ headless: false, display: DISPLAY });
  await servePages(browser.context);
  const page = await browser.context.newPage();
  await page.goto(DOCS);
  const panel = await clickIcon(browser, page);
  await expect(panel.headline).toHaveText(/^An experiment/);
  const always = panel.page.getByRole('button', { name: 'Always on Google Docs' });
  const granted = () =>
    panel.page.evaluate(() =>
      chrome.permissions.contains({ origins: ['https://docs.google.com/document/*'] }),
    );

  // The question comes when the browser is ready for it, and no window tells: so keys are pressed until they work.
  await test.step('refused', async () => {
    await always.click();
    await expect(async () => {
      await press('Escape');
      await expect(panel.page.getByText('The browser did not grant it.')).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(await granted()).toBe(false);
  });

  await test.step('granted', async () => {
    await expect(async () => {
      await always.click();
      await delay(1_500);
      await press('Tab', 'Tab', 'Tab', 'Return');
      await expect.poll(granted, { timeout: 3_000 }).toBe(true);
    }).toPass();
    await expect(always).toBeHidden();
  });

  await test.step('the page is read without a click when it is loaded again', async () => {
    await page.reload();
    await panel.expectBadge('!');
    await expect(panel.headline).toHaveText(/^An experiment/);
  });
  await browser.close();
});

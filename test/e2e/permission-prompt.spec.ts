import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { EXPERIMENT } from './briefs';
import { startBrowser } from './browser';
import { ANY_SITE, DOCS, servePages } from './pages';
import { clickIcon } from './panel';

/** The browser's own question about a permission cannot be reached from inside: it needs a display and keys. */
let display = '';
let running: ChildProcess[] = [];

test.beforeAll(async () => {
  // The server takes a free number and says which.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running = [server];
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  display = `:${String(number).trim()}`;
  // Keys reach the question only under a window manager that gives it the focus.
  running.push(spawn('openbox', [], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' }));
});

test.afterAll(() => {
  for (const part of running.reverse()) part.kill();
});

/** Presses keys as the person at the display does. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    execFileSync('xdotool', ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY: display } });
    await delay(150);
  }
}

test('the browser asks before Docs is read along always; no leaves it so, yes makes it so', async () => {
  const browser = await startBrowser({ headless: false, display });
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

  await test.step('taken back: the open page is left at once', async () => {
    await panel.page.evaluate(() =>
      chrome.permissions.remove({ origins: ['https://docs.google.com/document/*'] }),
    );
    await panel.expectBadge('');
    await expect(panel.headline).toHaveText('Nothing has been read yet');
    await page.locator('.kix-appview-editor').click();
    await page.keyboard.type(' Nobody reads this.');
    await delay(3_000);
    await expect(panel.headline).toHaveText('Nothing has been read yet');
  });
  await browser.close();
});

test("a company's own address is asked for by its name, and read from then on", async () => {
  const browser = await startBrowser({ headless: false, display });
  await servePages(browser.context, EXPERIMENT);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.getByLabel(/own address/).fill(ANY_SITE);
  await expect(async () => {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await delay(1_500);
    await press('Tab', 'Tab', 'Tab', 'Return');
    await expect(page.getByText('Assay reads along on plans.example.org now.')).toBeVisible({
      timeout: 3_000,
    });
  }).toPass();
  await expect(page.getByRole('switch', { name: 'plans.example.org' })).toBeChecked();
  await page.goto(ANY_SITE);
  const badge = () =>
    browser.worker().evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).not.toBe('');
  await browser.close();
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { NEAR_MISS, SIGNAL_ANSWER } from './briefs';
import { type AssayBrowser, startBrowser } from './browser';
import { ANY_SITE, servePages } from './pages';
import { clickIcon, killWorker, type Panel } from './panel';
import { storedIn } from './stored';

/** Opens the brief in a browser with this profile and clicks the icon. */
async function open(profile: string): Promise<{ browser: AssayBrowser; page: Page; panel: Panel }> {
  const browser = await startBrowser({ profile });
  await servePages(browser.context, NEAR_MISS);
  const page = await browser.context.newPage();
  await page.goto(ANY_SITE);
  return { browser, page, panel: await clickIcon(browser, page) };
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Brief').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
}

test('an answer changes the verdict at once and outlives the worker, the browser and the brief', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'assay-answers-'));
  let { browser, page, panel } = await open(profile);
  await expect(panel.headline).toHaveText('Just a campaign');
  await panel.expectBadge('1');

  await panel.answer('Success signal', SIGNAL_ANSWER);
  await expect(panel.headline).toHaveText(/^An experiment/, { timeout: 2_000 });
  await expect(panel.part('Success signal')).toContainText('From you, not in the brief yet');
  await panel.expectBadge('!');

  await test.step('the worker is killed and the page read again', async () => {
    await killWorker(browser);
    const readAt = async () => Number((await storedIn(panel.page)).briefs[0]?.readAt);
    const before = await readAt();
    await write(page, 'Budget: 900 for boosting.');
    await expect.poll(readAt).toBeGreaterThan(before);
    await expect(panel.headline).toHaveText(/^An experiment/);
    await expect(panel.part('Success signal')).toContainText(SIGNAL_ANSWER);
  });

  await test.step('the browser is started again on the same profile', async () => {
    await browser.close();
    ({ browser, page, panel } = await open(profile));
    await expect(panel.headline).toHaveText(/^An experiment/);
    await expect(panel.part('Success signal')).toContainText(SIGNAL_ANSWER);
  });

  await test.step('the brief comes to say it in its own words', async () => {
    await write(page, 'Success metric: Table bookings per 100 accounts, at least 4.');
    await expect(panel.part('Success signal')).toContainText('Table bookings per 100 accounts, at least 4');
    const { answers } = await storedIn(panel.page);
    expect(answers.map(({ text }) => text)).toEqual([SIGNAL_ANSWER]);
  });

  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startBrowser } from './browser';
import { requestsIn } from './net-log';
import { DOCS, servePages } from './pages';
import { clickIcon } from './panel';

test('a whole session asks nobody but the page it reads, and Assay could not ask anybody else', async () => {
  const log = test.info().outputPath('net-log.json');
  const browser = await startBrowser({ args: [`--log-net-log=${log}`] });
  await servePages(browser.context);
  const page = await browser.context.newPage();
  await page.goto(DOCS);
  const panel = await clickIcon(browser, page);
  await expect(panel.headline).toHaveText(/^An experiment/);

  // What the log must hear, so that its silence means something.
  await page.evaluate(() => fetch('/heard').then(() => undefined));
  const leak = 'https://leak.example.org/';
  const refused = (address: string) =>
    fetch(address).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await panel.page.evaluate(refused, leak)).toBe('refused');
  expect(await browser.worker().evaluate(refused, leak)).toBe('refused');
  await browser.close();

  const hosts = new Set(requestsIn(log).map((url) => new URL(url).hostname));
  expect([...hosts]).toEqual(['docs.google.com']);
  expect(requestsIn(log)).toContain(new URL('/heard', DOCS).href);
  rmSync(log);
});

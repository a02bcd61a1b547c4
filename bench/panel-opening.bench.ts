import { test } from '@playwright/test';
import { EXPERIMENT } from '../test/e2e/briefs';
import { startBrowser } from '../test/e2e/browser';
import { ANY_SITE, servePages } from '../test/e2e/pages';
import { clickIcon } from '../test/e2e/panel';

const TIMES = 15;

/**
 * How long after it is opened the panel shows a stored brief's verdict with a button that answers. Its page is loaded
 * in a tab, told that the brief's tab is the active one: the same code over the same store as in the side panel.
 */
test('the panel opens on a stored brief', async () => {
  test.setTimeout(120_000);
  const browser = await startBrowser();
  await servePages(browser.context, EXPERIMENT);
  const page = await browser.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(browser, page);
  await panel.headline.filter({ hasText: /^An experiment/ }).waitFor();
  const tab = await panel.page.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0],
  );
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const again = await browser.context.newPage();
    await again.addInitScript((shown) => {
      Object.assign(chrome.tabs, { query: async () => [shown] });
      const look = () => {
        const headline = document.querySelector('main h1');
        const button = document.querySelector('.bar button:not([disabled])');
        if (headline && button) Object.assign(globalThis, { usableAfter: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, tab);
    await again.goto(`chrome-extension://${browser.id}/sidepanel.html`);
    await again.waitForFunction(() => 'usableAfter' in globalThis);
    times.push(await again.evaluate(() => (globalThis as unknown as { usableAfter: number }).usableAfter));
    await again.close();
  }
  await browser.close();
  const [first = 0, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.log(
    `usable after: first ${Math.round(first)} ms, then median ${at(0.5)} ms, p90 ${at(0.9)} ms (${times.length} openings)`,
  );
});

import { cpSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, test } from '@playwright/test';
import { EXPERIMENT } from '../test/e2e/briefs';
import { BUILT, startBrowser } from '../test/e2e/browser';
import { ANY_SITE, servePages } from '../test/e2e/pages';
import { clickIcon } from '../test/e2e/panel';

const TIMES = 21;
/** The extension as shipped, with one page more. */
const WITH_EMPTY = resolve('.output/bench-opening');
const EMPTY = `<!doctype html><meta charset="utf-8"><title>Empty</title>
<main><h1>Empty</h1></main><div class="bar"><button>Answers</button></div>`;

/**
 * How long after it is opened the panel shows a stored brief's verdict with a button that answers; and how often
 * an extension page that holds a heading and a button, and no script, would have opened meanwhile (the two take
 * turns, so that a busy machine slows both). The panel's page is loaded in a tab, told that the brief's tab is the
 * active one: the same code over the same store as in the side panel.
 */
test('the panel opens on a stored brief', async () => {
  test.setTimeout(180_000);
  cpSync(BUILT, WITH_EMPTY, { recursive: true });
  writeFileSync(resolve(WITH_EMPTY, 'empty.html'), EMPTY);
  const browser = await startBrowser({ extension: WITH_EMPTY });
  await servePages(browser.context, EXPERIMENT);
  const page = await browser.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(browser, page);
  await panel.headline.filter({ hasText: /^An experiment/ }).waitFor();
  const tab = await panel.page.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0],
  );
  const took = { panel: [] as number[], empty: [] as number[] };
  const address = `chrome-extension://${browser.id}`;
  for (let time = 0; time < TIMES; time += 1) {
    took.panel.push(await usableAfter(browser.context, `${address}/sidepanel.html`, tab));
    took.empty.push(await usableAfter(browser.context, `${address}/empty.html`, tab));
  }
  await browser.close();
  const [first = 0] = took.panel;
  const [usual, empty] = [middle(took.panel.slice(1)), middle(took.empty.slice(1))];
  const ratios = took.panel.map((ms, at) => ms / (took.empty[at] ?? Number.NaN)).slice(1);
  console.log(
    `usable after ${usual.at(0.5)} ms (median of ${TIMES - 1} openings, half of them between ${usual.at(0.25)} and` +
      ` ${usual.at(0.75)} ms; the very first ${Math.round(first)} ms);\nan empty page after ${empty.at(0.5)} ms:` +
      ` the panel takes ${middle(ratios, 1).at(0.5)} times as long`,
  );
});

/** Milliseconds from the navigation until a heading and a button that can be pressed stand in the page. */
async function usableAfter(context: BrowserContext, address: string, tab: unknown): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((shown) => {
    Object.assign(chrome.tabs, { query: async () => [shown] });
    const look = () => {
      const headline = document.querySelector('main h1');
      const button = document.querySelector('.bar button:not([disabled])');
      if (headline && button) Object.assign(globalThis, { usableAfter: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, tab);
  await page.goto(address);
  await page.waitForFunction(() => 'usableAfter' in globalThis);
  const after = await page.evaluate(() => (globalThis as unknown as { usableAfter: number }).usableAfter);
  await page.close();
  return after;
}

/** Quantiles, rounded to so many digits behind the point. */
function middle(numbers: readonly number[], digits = 0): { at: (share: number) => number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { at: (share) => Number(at(share).toFixed(digits)) };
}

import { expect, type Page, test } from '@playwright/test';
import { type AssayBrowser, startBrowser } from '../test/e2e/browser';
import { clickIcon } from '../test/e2e/panel';
import { bundled } from '../test/places/serve';
import { type Figures, traced } from './page-trace';

/** A budget of the content script: what a task of ours may take of the writer's page, milliseconds. */
const LONGEST_TASK = 8;
const WORDS = 20_000;
const EDITORS = ['long-plain', 'long-prosemirror'];

for (const editor of EDITORS) {
  test(`typing in ${WORDS} words: ${editor}`, async () => {
    test.setTimeout(180_000);
    const browser = await startBrowser();
    const script = await bundled(`bench/${editor}.mjs`);
    await browser.context.route(/^https:/, (route) => {
      const isScript = route.request().url().endsWith('.mjs');
      const page =
        '<!doctype html><html lang="en"><title>Plan</title><main></main><script type="module" src="/e.mjs"></script></html>';
      return route.fulfill({
        contentType: isScript ? 'text/javascript' : 'text/html',
        body: isScript ? script : page,
      });
    });
    const page = await browser.context.newPage();
    await page.goto('https://plans.example.org/long');
    await page.waitForFunction(() => 'caretToEnd' in globalThis);
    const off = await typed(browser, page);
    await clickIcon(browser, page);
    await page.waitForTimeout(6_000);
    const on = await typed(browser, page);
    const hidden = await whileHidden(browser, page);
    print(editor, off, on, hidden);
    expect.soft(on.tasks, 'something was read, or nothing was measured').toBeGreaterThan(0);
    expect.soft(on.longestOurs, 'longest task of ours, ms').toBeLessThanOrEqual(LONGEST_TASK);
    // It hears of the keys and leaves it at that.
    expect.soft(hidden.longestOurs, 'longest task of ours on a hidden tab, ms').toBeLessThan(1);
    await browser.close();
  });
}

/** Types in bursts with pauses between them, as people do, and looks at every task of the page meanwhile. */
async function typed(browser: AssayBrowser, page: Page): Promise<Figures> {
  await page.bringToFront();
  await page.evaluate(() => (globalThis as unknown as { caretToEnd: () => void }).caretToEnd());
  return traced(browser, async () => {
    for (let burst = 0; burst < 6; burst += 1) {
      await page.keyboard.type(' and so on, says Ines', { delay: 40 });
      await page.waitForTimeout(1_200);
    }
  });
}

/** Changes the page again and again while our script takes it for hidden: every tab of a driven browser is in front. */
async function whileHidden(browser: AssayBrowser, page: Page): Promise<Figures> {
  await browser.worker().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://plans.example.org/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => void Object.defineProperty(document, 'hidden', { value: true }),
    });
  });
  await page.waitForTimeout(3_000);
  return traced(browser, async () => {
    for (let change = 0; change < 10; change += 1) {
      await page.keyboard.type('more');
      await page.waitForTimeout(400);
    }
  });
}

function print(editor: string, off: Figures, on: Figures, hidden: Figures): void {
  const heads = ['ours: longest', 'ours: all', 'ours: tasks', 'page: longest'];
  const row = (name: string, figures: Figures) => {
    const numbers = [figures.longestOurs, figures.ours, figures.tasks, figures.longest];
    return name.padEnd(28) + numbers.map((figure) => figure.toFixed(1).padStart(15)).join('');
  };
  console.log(`\n${editor.padEnd(28)}${heads.map((head) => head.padStart(15)).join('')}   (milliseconds)`);
  console.log(
    [row('without Assay', off), row('with Assay', on), row('with Assay, tab hidden', hidden)].join('\n'),
  );
}

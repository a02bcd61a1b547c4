import { expect, type Page, test } from '@playwright/test';
import { type AssayBrowser, startBrowser } from './browser';
import { clickIcon } from './panel';
import { storedIn } from './stored';

const PAGE = `<!doctype html><title>Week 46</title><main><p>The blue door sticks when it rains.</p><section>
  <h1>Campaign brief: winter tasting box</h1>
  <p>Hypothesis: repeat buyers who get the tasting-box email will order again more often than those who get the discount email.</p>
  <table><tr><th>Audience</th><td>customers in Austria who ordered at least twice in the past 90 days</td></tr></table>
  <p>Success metric: reorder rate within 14 days, 3.1 % today, keep at 4 %.</p></section>
  <img src="https://briefs.example/seen.png"></main>`;

test('selected text is checked, with its form and without the rest of the page', async () => {
  const browser = await startBrowser();
  await browser.context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto('https://briefs.example/week-46');
  await expect.poll(() => browser.worker().evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
  const { page: panel } = await clickIcon(browser, page);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('section') ?? document.body),
  );
  await chooseMenu(browser, page);
  await expect
    .poll(async () => (await storedIn(panel)).briefs.filter(({ route }) => route === 'pasted').length)
    .toBe(1);
  const row = (await storedIn(panel)).briefs.find(({ route }) => route === 'pasted');
  expect(row).toMatchObject({ title: 'Campaign brief: winter tasting box', host: 'pasted' });
  // The table cell came with its header in front, which the plain words of a selection do not have.
  expect(JSON.stringify(row?.reading)).toContain('customers in Austria');
  await browser.close();
});

/** The browser's own menu cannot be clicked from here; what it tells the background when it is, can be said. */
async function chooseMenu(browser: AssayBrowser, page: Page): Promise<void> {
  await browser.worker().evaluate(async (url) => {
    const tab = (await chrome.tabs.query({ active: true })).find((one) => one.url === url);
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch: (...said: unknown[]) => void };
    clicked.dispatch({ menuItemId: 'check-selection', frameId: 0, selectionText: 'all in one line' }, tab);
  }, page.url());
}

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { NOTION } from './pages';
import { clickIcon } from './panel';

/** Words the browser marks in the page; our mark leaves no trace in the page itself. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('assay-quote') ?? [])].map((range) => String(range)));

test('a click on a quote marks it in the page, follows an edit, and changes nothing there', async ({
  assay,
}) => {
  const page = await assay.context.newPage();
  await page.goto(`${NOTION}0`);
  const panel = await clickIcon(assay, page);
  const quote = panel.part('Target segment').getByRole('button', { name: /^Show in the page/ });
  await expect(quote).toContainText('skipped the last two deliveries');
  const before = await page.content();
  await quote.click();
  await expect.poll(() => marked(page)).toEqual([expect.stringContaining('skipped the last two deliveries')]);
  expect(await page.content()).toBe(before);

  await page.getByRole('link', { name: 'Spring launch' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

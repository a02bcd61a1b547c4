import type { Page } from '@playwright/test';
import { NEAR_MISS } from './briefs';
import { expect, test } from './fixtures';
import { DOCS } from './pages';
import { clickIcon } from './panel';

/** Types at the end of the document, as a writer does who has clicked into the sheet. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('.kix-appview-editor').click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

test('what is typed in Google Docs changes badge and panel', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(`${DOCS}?brief=empty`);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText('An empty page');

  await type(page, NEAR_MISS);
  await expect(panel.headline).toHaveText('Just a campaign');
  await panel.expectBadge('1');
  await expect(panel.part('Hypothesis')).toContainText('showing the cooks at work');

  await type(page, '\nSuccess metric: First-time bookings per 100 accounts; confirmed at 3 or more.');
  await expect(panel.headline).toHaveText(/^An experiment/);
  await panel.expectBadge('!');
});

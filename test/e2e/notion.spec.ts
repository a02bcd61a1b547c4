import { expect, test } from './fixtures';
import { NOTION } from './pages';
import { clickIcon } from './panel';

test('Notion is followed from page to page, into a peek, and through typing', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(`${NOTION}0`);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText(/^An experiment/);
  await expect(panel.part('Target segment')).toContainText('skipped the last two deliveries');

  await page.getByRole('link', { name: 'Spring launch' }).click();
  await expect(panel.headline).toHaveText('Just a campaign');
  await panel.expectBadge('3');

  await page.goBack();
  await expect(panel.headline).toHaveText(/^An experiment/);

  await page.getByRole('link', { name: 'Spring launch' }).click({ modifiers: ['Alt'] });
  await expect(page.locator('.notion-peek-renderer')).toContainText('Make people love the new roast');
  await expect(panel.headline).toHaveText('Just a campaign');

  await page.locator('.notion-peek-renderer').getByText('Likes, views and a good feeling.').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' We count tasting bookings per 100 visitors as well.');
  await expect(panel.part('Success signal')).toContainText('tasting bookings per 100 visitors');
  await panel.expectBadge('2');
});

import type { Page } from '@playwright/test';
import { NEAR_MISS } from './briefs';
import { expect, test } from './fixtures';
import { ANY_SITE } from './pages';
import { clickIcon } from './panel';

test.use({ text: NEAR_MISS });

const marked = (page: Page) =>
  page.evaluate(() =>
    ['hypothesis', 'segment', 'signal'].filter(
      (part) => String([...(CSS.highlights.get(`assay-${part}`) ?? [])][0] ?? '') !== '',
    ),
  );

test('the parts are marked while the writer wants it: on the screen, not in the page and not on paper', async ({
  assay,
}) => {
  const page = await assay.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText('Just a campaign');
  expect(await marked(page)).toEqual([]);
  const [source, plain] = [await page.content(), await page.screenshot({ caret: 'initial' })];
  await page.emulateMedia({ media: 'print' });
  const paper = await page.screenshot({ caret: 'initial' });
  await page.emulateMedia({ media: 'screen' });

  await panel.page.getByRole('button', { name: 'In the page', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Mark the three parts in the page' }).click();
  await expect.poll(() => marked(page)).toContain('hypothesis');
  expect((await page.screenshot({ caret: 'initial' })).equals(plain)).toBe(false);
  expect(await page.content()).toBe(source);
  await page.emulateMedia({ media: 'print' });
  expect((await page.screenshot({ caret: 'initial' })).equals(paper)).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  // They follow the writing.
  await page.locator('main').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Success metric: first-time bookings per 100 accounts; confirmed at 3 or more.');
  await expect.poll(() => marked(page)).toContain('signal');

  await panel.page.getByRole('button', { name: 'Take the marks off the page' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('a paused document is left alone until the writer asks', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  await panel.expectBadge('1');
  await panel.page.getByRole('button', { name: 'In the page', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Pause for this document' }).click();
  await expect(panel.headline).toHaveText('Paused for this document');
  await panel.expectBadge('');
  await page.locator('main').click();
  await page.keyboard.type('Success metric: bookings per 100 accounts. ');
  await expect(panel.headline).toHaveText('Paused for this document');
  await panel.page.getByRole('button', { name: 'Follow it again' }).click();
  await expect(panel.headline).not.toHaveText('Paused for this document');
});

test('where no line can be put in, it is on the clipboard', async ({ assay }) => {
  await assay.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(ANY_SITE).origin,
  });
  const page = await assay.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  const line = 'We look at first-time bookings per 100 accounts and keep it at 3 or more.';
  await panel.answer('Success signal', line);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await panel.page.getByRole('button', { name: 'Put it in the brief' }).click();
  await expect(panel.page.getByText('It is on the clipboard')).toBeVisible();
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);
});

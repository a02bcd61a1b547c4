import { EXPERIMENT } from './briefs';
import { expect, test } from './fixtures';
import { ANY_SITE } from './pages';
import { clickIcon, killWorker } from './panel';

test.use({ text: EXPERIMENT });

test('what was locked is compared with what is written since', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText(/^An experiment/);
  await panel.page.getByRole('button', { name: 'Lock it' }).click();
  const locked = panel.page.getByText(/^Locked on .+ before the start\.$/);
  await expect(locked).toBeVisible();
  await expect(panel.page.getByText('Nothing has changed since.')).toBeVisible();

  const replace = (before: string, after: string) =>
    page.evaluate(
      ([from = '', to = '']) => {
        const lines = [...document.querySelectorAll('main p')];
        const line = lines.find(({ textContent }) => textContent?.includes(from));
        if (line) line.textContent = line.textContent?.replace(from, to) ?? '';
      },
      [before, after],
    );

  await test.step('a change is shown word by word, also after the worker was ended', async () => {
    await killWorker(assay);
    await replace('confirmed at 47 % or more', 'confirmed at 44 % or more');
    await expect(panel.page.getByText(/^Changed since: .*Threshold/)).toBeVisible();
    await expect(panel.page.locator('del', { hasText: '47' }).first()).toBeVisible();
    await expect(panel.page.locator('ins', { hasText: '44' }).first()).toBeVisible();
  });

  await test.step('unlocking asks why and keeps it', async () => {
    await panel.page.getByRole('button', { name: 'Unlock' }).click();
    await panel.page.getByLabel('Why does it have to change?').fill('The board wants less');
    await panel.page.keyboard.press('ControlOrMeta+Enter');
    await expect(panel.page.getByText(/unlocked on .+: The board wants less$/)).toBeVisible();
    await expect(panel.page.getByRole('button', { name: 'Lock it' })).toBeVisible();
  });
});

import { expect, test } from '@playwright/test';
import { NEAR_MISS } from './briefs';
import { startBrowser } from './browser';
import { ANY_SITE, servePages } from './pages';
import { clickIcon } from './panel';

test('German is chosen in the settings, for the panel and the toolbar too, and given up again', async () => {
  const browser = await startBrowser();
  await servePages(browser.context, NEAR_MISS);
  const brief = await browser.context.newPage();
  await brief.goto(ANY_SITE);
  const panel = await clickIcon(browser, brief);
  await expect(panel.headline).toHaveText('Just a campaign');
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.id}/options.html`);
  await settings.getByText('Deutsch', { exact: true }).click();
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(settings).toHaveTitle('Assay: Einstellungen');
  await expect(settings.getByRole('textbox', { name: 'Teststärke' })).toHaveValue(/^80\s%$/);

  await brief.bringToFront();
  await expect(panel.headline).toHaveText('Nur eine Kampagne');
  await expect(panel.page.locator('html')).toHaveAttribute('lang', 'de');
  await expect
    .poll(async () => (await panel.badge()).title)
    .toMatch(/^Assay: nur eine Kampagne – 1 Kernteil fehlt/);

  await settings.bringToFront();
  await settings.getByText('Wie der Browser', { exact: true }).click();
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await browser.close();
});

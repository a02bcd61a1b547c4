import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startBrowser } from './browser';

test('settings are kept, saved as a file, brought back and deleted', async () => {
  const browser = await startBrowser();
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  const power = page.getByRole('textbox', { name: 'Power' });
  await power.fill('90%');
  await power.press('Tab');
  await page.getByText('Dark', { exact: true }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const file = await (await download).path();
  await expect
    .poll(async () => JSON.parse(readFileSync(file, 'utf8')).settings, 'the file holds what was set')
    .toEqual({ power: 0.9 });

  await page.reload();
  await expect(power).toHaveValue('90%');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await expect(power).toHaveValue('80%');

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring a file back' }).click();
  await (await choosing).setFiles(file);
  await expect(power).toHaveValue('90%');
  const shortcuts = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change the keys' }).click();
  expect((await shortcuts).url()).toBe('chrome://extensions/shortcuts');
  expect(complaints, 'the page breaks no rule of its policy').toEqual([]);
  await browser.close();
});

import { expect, test } from '@playwright/test';
import { startBrowser } from './browser';
import { speaking } from './say';
import { storedIn } from './stored';

test('whoever installs Assay repairs a brief in place, and nothing of it is kept', async () => {
  const browser = await startBrowser({ welcome: true });
  const page = browser.context.pages().find((one) => one.url().endsWith('/welcome.html'));
  if (!page) throw new Error('The welcome page did not open.');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.reload();
  const verdict = page.getByRole('status').first();
  const brief = page.getByRole('textbox', { name: 'A sample brief' });
  const next = page.locator('[aria-current=step] h4');
  const use = page.getByRole('button', { name: 'Use this line' });
  await expect(verdict).toContainText('Just a campaign');

  await test.step('by the keyboard, step by step', async () => {
    for (const part of ['Hypothesis', 'Target segment']) {
      await expect(next).toContainText(part);
      await use.press('Enter');
    }
    await expect(next).toContainText('Success signal');
    await expect(next, 'the next step has the focus').toBeFocused();
    await expect(verdict).toContainText('One step from an experiment');
  });

  await test.step('in words of their own', async () => {
    const text = await brief.inputValue();
    await brief.fill(
      text.replace(/Success metric: .*/, 'Success metric: booking rate, 4 % today, at least 7 % in June.'),
    );
    await expect(verdict).toContainText('An experiment');
    await expect(next).toHaveCount(0);
    await brief.fill(text.replace(/Success metric: .*/, 'Success metric: number of people reached'));
    await expect(verdict).toContainText('Just a campaign');
  });

  await test.step('to the end', async () => {
    await use.click();
    await expect(verdict).toContainText('An experiment, ready to run');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(verdict).toContainText('Just a campaign');
  });

  const { briefs, answers, tabs, local } = await storedIn(page);
  expect([briefs, answers, tabs], 'the sample is nobody’s brief').toEqual([[], [], []]);
  expect(JSON.stringify(local)).not.toContain('Lantern');
  expect(complaints, 'the page breaks no rule of its policy').toEqual([]);
  await browser.close();
});

test('it comes with the installation only, and its buttons lead on', async () => {
  const browser = await startBrowser();
  const opened = () => browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  await (await speaking(page))({ type: 'hosts-changed' });
  expect(opened()).toHaveLength(1);
  const settings = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Settings' }).click();
  expect((await settings).url()).toContain('options.html');
  await browser.close();
});

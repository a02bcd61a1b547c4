import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HYPOTHESIS } from '../pages/heat-check';
import { startBrowser } from './browser';
import { clickIcon } from './panel';

test('a host that looks different is read like any page, and a report about it holds no words', async () => {
  const browser = await startBrowser();
  const changed = readFileSync('test/pages/jira/page.html', 'utf8')
    .replaceAll('issue.views', 'work.panels')
    .replace('<body>', '<body><main class="work-panel">');
  await browser.context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: changed }),
  );
  const page = await browser.context.newPage();
  await page.goto('https://acme.atlassian.net/browse/MK-7');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://acme.atlassian.net',
  });
  const panel = await clickIcon(browser, page);
  await expect(panel.page.getByText('This site has changed')).toBeVisible();
  await panel.page.getByRole('button', { name: /^Copy a report/ }).click();
  await expect(panel.page.getByText('Copied: tags and names')).toBeVisible();
  await page.bringToFront();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('no longer knows the pages of jira');
  expect(report).toContain('main.work-panel');
  const drawn = report.slice(report.indexOf('\n\n'));
  for (const word of HYPOTHESIS.match(/\w{5,}/g) ?? []) expect(drawn).not.toContain(word);
  await browser.close();
});

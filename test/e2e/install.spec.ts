import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILT, startBrowser } from './browser';

test('installing asks for nothing', async () => {
  const browser = await startBrowser();
  const manifest = readFileSync(join(BUILT, 'manifest.json'), 'utf8');
  const warnings = await browser
    .worker()
    .evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);
  expect(warnings).toEqual([]);
  await browser.close();
});

import { expect, test } from '@playwright/test';
import { EXPERIMENT, GERMAN, NEAR_MISS } from '../e2e/briefs';
import { startBrowser } from '../e2e/browser';
import { ANY_SITE, DOCS, NOTION, servePages } from '../e2e/pages';
import { clickIcon } from '../e2e/panel';

/** What somebody who looks at the panel for the first time should see of it. */
const SCENES = [
  { name: 'experiment', address: DOCS },
  { name: 'experiment-elsewhere', address: ANY_SITE, text: EXPERIMENT },
  { name: 'one-step-away', address: ANY_SITE, text: NEAR_MISS },
  { name: 'campaign', address: `${NOTION}1` },
  { name: 'not-a-brief', address: `${DOCS}?brief=minutes` },
  { name: 'unreadable', address: `${DOCS}?page=no-api&brief=minutes` },
  { name: 'empty', address: `${DOCS}?brief=empty` },
  { name: 'another-language', address: ANY_SITE, text: GERMAN },
  { name: 'browser-page', address: 'chrome://version/' },
];

for (const { name, address, text = '' } of SCENES) {
  test(name, async () => {
    const browser = await startBrowser({ args: ['--window-size=1280,1500'] });
    await servePages(browser.context, text);
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await clickIcon(browser, page);
    await expect(panel.headline).not.toHaveText(/Nothing has been read yet|Reading the page/);
    await page.waitForTimeout(2_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.page.emulateMedia({ colorScheme });
      await panel.page.screenshot({ path: `.output/screenshots/${name}-${colorScheme}.png` });
      await panel.page.screenshot({
        fullPage: true,
      });
    }
    await browser.close();
  });
}

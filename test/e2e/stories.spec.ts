import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { stories } from '../stories/stories';
import { PAGES } from '../stories/story-names';

const BUILT = resolve('.output/stories');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** A narrow strip, the panel as it opens, a wide page; each light and dark. */
const WIDTHS = [320, 380, 800];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  await build({ configFile: resolve('test/stories/vite.config.ts'), logLevel: 'error' });
  browser = await chromium.launch({
    executablePath: findBrowser(['chromium'])?.bin ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser.close());

for (const name of [...Object.keys(stories), ...PAGES]) {
  test(`looks right: ${name}`, async () => {
    const context = await browser.newContext({ viewport: { width: 380, height: 700 } });
    const page = await context.newPage();
    const complaints = await open(page, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: await heightOf(page) });
        expect(await scrollsSideways(page), `scrolls sideways at ${width} px`).toBe(false);
        await page.screenshot({ path: join(BUILT, `pictures/${name}-${colorScheme}-${width}.png`) });
      }
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(complaints, 'errors, and breaches of the policy the extension ships with').toEqual([]);
    await context.close();
  });
}

/** Opens a story under the policy of the extension's own pages; gives the list its complaints go to. */
async function open(page: Page, name: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) => {
    const file = join(BUILT, new URL(route.request().url()).pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
  });
  await page.goto(`https://stories.test/?story=${name}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return complaints;
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(500, document.documentElement.scrollHeight));
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const ADDRESS = 'https://stories.test/';
const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

interface Showing {
  language?: 'en' | 'de' | 'he';
  fresh?: boolean;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

/** The story pages, open in a browser of their own. */
export type Stories = Awaited<ReturnType<typeof startStories>>;

/** Builds the story pages into a folder (one for each file of tests: they run at once) and starts a browser for them. */
export async function startStories(folder: string) {
  const outDir = resolve(folder);
  await build({ configFile: resolve('test/stories/vite.config.ts'), logLevel: 'error', build: { outDir } });
  const browser = await chromium.launch({
    executablePath: findBrowser(['chromium'])?.bin ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  // A context of its own: axe opens a second page in it.
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) => {
    const file = join(outDir, new URL(route.request().url()).pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
  });
  await page.goto(ADDRESS);
  return {
    close: () => browser.close(),
    showAll,
    scrollsSideways,
    /**
     * Shows a story under the policy of the extension's own pages; gives the list its complaints go to. All stories
     * share a page, whose script takes longer to start than the story to draw; `fresh` opens it anew.
     */
    async story(name: string, { language = 'en', fresh = false, ...media }: Showing = {}) {
      complaints.length = 0;
      await page.setViewportSize({ width: 380, height: 700 });
      await page.emulateMedia({ ...PLAIN, ...media });
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      await page.goto(`${ADDRESS}#story=${name}&language=${language}`);
      if (fresh) await page.reload();
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await settled(page);
      return { page, complaints };
    },
  };
}

/** What is drawn after the first picture is there: nothing more is to come, or is added while the page paints twice. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    for (let size = -1, still = 0; still < 3; still += 1) {
      await painted();
      if (document.body.innerHTML.length !== size || document.querySelector('[data-soon]')) still = 0;
      size = document.body.innerHTML.length;
    }
  });
}

/** Makes the window so wide, and as high as what is in it is then. */
async function showAll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 500 });
  const height = await page.evaluate(() => Math.max(500, document.documentElement.scrollHeight));
  await page.setViewportSize({ width, height });
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { markdown } from '../../lib/export/markdown';
import { rich } from '../../lib/export/rich';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { example } from '../export-example';

/** What an editor keeps of what is pasted: all of it, no headings below the first level, the Markdown. */
const EDITORS = {
  plain: 'all',
  'shadow-root': 'all',
  quill: 'all',
  prosemirror: 'all',
  lexical: 'all',
  tinymce: 'all',
  trix: 'lists',
  slate: 'markdown',
  textarea: 'markdown',
} as const;

/** The checklist as its words stand on the page, mark and title first. */
const TITLES = [
  '✓ Hypothesis (good)',
  '✗ Success signal (does not hold yet)',
  '~ One person reads the result',
];

const TITLE = 'Just a campaign: Night-shift menu <b>v2</b>';

interface Pasted {
  headings: string[];
  items: string[];
  bold: string[];
  /** Elements a checklist has no business bringing along. */
  strangers: number;
  text: string;
}

let browser: Browser;

test.beforeAll(async () => {
  const executablePath = findBrowser(['chromium'])?.bin;
  if (!executablePath)
    throw new Error('No Chromium-like browser found: run `npm test`, which says what to install.');
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
test.afterAll(() => browser.close());

for (const [name, keeps] of Object.entries(EDITORS)) {
  test(`pasted into ${name} the checklist keeps ${keeps}`, async () => {
    const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://plans.example.org',
    });
    const page = await context.newPage();
    await open(page, name);
    await page.evaluate(
      async ([html, text]) => {
        const shapes = { 'text/html': html ?? '', 'text/plain': text ?? '' };
        const blobs = Object.entries(shapes).map(([type, of]) => [type, new Blob([of], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      [rich.render(example), markdown.render(example)],
    );
    await page.evaluate(() => (globalThis as unknown as { caretToEnd: () => void }).caretToEnd());
    await page.keyboard.press('ControlOrMeta+a');
    // Editors hear of a selection a moment later, as they do with people.
    await page.waitForTimeout(100);
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(async () => (await inside(page)).text).toContain('One person reads the result');
    const { headings, items, bold, strangers, text } = await inside(page);
    await page.screenshot({ path: `.output/stories/pasted/${name}.png` });

    expect(strangers).toBe(0);
    if (keeps === 'markdown') {
      expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
      expect(text).toContain('- [x] **Hypothesis**');
      return context.close();
    }
    expect(text).toContain('<script>alert(1)</script>');
    if (keeps === 'all') {
      for (const title of [TITLE, 'What makes it an experiment', 'Can it be read?'])
        expect(headings).toContain(title);
    } else expect(text).toContain(TITLE);
    for (const title of TITLES)
      expect(
        items.some((item) => item.startsWith(title)),
        title,
      ).toBe(true);
    expect(bold).toEqual(
      expect.arrayContaining(['Hypothesis', 'Success signal', 'One person reads the result']),
    );
    await context.close();
  });
}

async function open(page: Page, name: string): Promise<void> {
  await page.route(/.*/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plan</title><main></main>' }),
  );
  await page.goto('https://plans.example.org/brief');
  const { outputFiles } = await build({
    entryPoints: [`test/editors/${name}.mjs`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' });
  await page.waitForFunction(() => 'caretToEnd' in globalThis);
}

/** What stands in the editor, wherever its text is kept: in the page, a shadow root, a frame, a field. */
async function inside(page: Page): Promise<Pasted> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument?.body;
    const shadow = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    const root: ParentNode = frame ?? shadow ?? document;
    const editor = frame ?? root.querySelector<HTMLElement>('[contenteditable], textarea') ?? document.body;
    const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string) => [...editor.querySelectorAll(selector)].map(plain);
    return {
      headings: all('h1, h2, h3'),
      items: all('li'),
      bold: all('strong, b'),
      strangers: editor.querySelectorAll('script, a[href*="evil"], img[src*="evil"], [onclick]').length,
      text: (editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '')).replace(
        /\u00a0/g,
        ' ',
      ),
    };
  });
}

import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { blocksOfParts } from '../../lib/brief/blocks-of-parts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { HYPOTHESIS, ITEMS, SIGNAL } from '../editors/brief';
import type { InPage } from '../editors/reader';

/** Real editors, each mounted by a script of test/editors; two of them are what browsers have of their own. */
const EDITORS = [
  'plain',
  'textarea',
  'shadow-root',
  'quill',
  'prosemirror',
  'lexical',
  'slate',
  'trix',
  'tinymce',
  'ckeditor4',
  'draft',
  'blocknote',
  'scrolled-away',
];
const LINE = 'Guardrail: no more than two complaints';

declare const assay: InPage;
declare const caretToEnd: () => void;

let browser: Browser;
let ours: string;

test.beforeAll(async () => {
  const executablePath = findBrowser(['chromium'])?.bin;
  if (!executablePath)
    throw new Error('No Chromium-like browser found: run `npm test`, which says what to install.');
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  ours = await bundled('test/editors/reader.ts');
});
test.afterAll(() => browser.close());

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The page's blocks, short: kind, label, text. Which level a heading has is up to the editor. */
async function read(page: Page): Promise<string[]> {
  const outcome = await page.evaluate(() => assay.read());
  if (outcome.kind !== 'read') return [outcome.kind];
  return blocksOfParts(outcome.document.parts).map(({ kind, label, text }) =>
    [kind, label, text].filter(Boolean).join(': '),
  );
}

const expected = (signal = SIGNAL) => [
  'heading: Hypothesis',
  `paragraph: ${HYPOTHESIS}`,
  ...ITEMS.map((item) => `item: ${item}`),
  `field: Signal: ${signal}`,
];

for (const name of EDITORS) {
  test(`${name}: the same brief reads the same, live; words are marked, a line is put at the caret`, async () => {
    const page = await browser.newPage();
    await page.route(/.*/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plan</title><main></main>' }),
    );
    await page.goto('https://plans.example.org/brief');
    await page.addScriptTag({ type: 'module', content: ours });
    await page.addScriptTag({ type: 'module', content: await bundled(`test/editors/${name}.mjs`) });
    await page.waitForFunction(() => 'caretToEnd' in globalThis);
    await expect.poll(() => read(page)).toEqual(expected());

    await page.evaluate(() => caretToEnd());
    await page.keyboard.type(' of ninety');
    await expect.poll(async () => (await read(page)).join('\n')).toContain('of ninety');

    expect(await page.evaluate((words) => assay.mark(words), HYPOTHESIS.slice(10, 60))).toBe(true);

    await page.evaluate(() => caretToEnd());
    expect(await page.evaluate((line) => assay.insert(line), ` ${LINE}`)).toBe('inserted');
    // The editor knows of it, too: it goes on from there.
    await page.keyboard.type(' a week');
    await expect
      .poll(async () => (await read(page)).join('\n').replaceAll(': ', ' '))
      .toContain(`${LINE} a week`.replaceAll(': ', ' '));
    await page.close();
  });
}

test('a line is not said to be inserted where there is no caret', async () => {
  const page = await browser.newPage();
  await page.setContent('<main><p>Nothing to write in.</p></main>');
  await page.addScriptTag({ type: 'module', content: ours });
  await page.waitForFunction(() => 'assay' in globalThis);
  expect(await page.evaluate((line) => assay.insert(line), LINE)).toBe('no-caret');
  await page.close();
});

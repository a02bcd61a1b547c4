import type { Page } from '@playwright/test';
import type { AssayBrowser } from './browser';
import { expect, test } from './fixtures';
import { DOCS } from './pages';
import { clickIcon, type Panel } from './panel';

interface Docs {
  getText: () => string;
  getSelection: () => { start: number; end: number }[];
}
type DocsWindow = Window & { _docs_annotate_getAnnotatedText: () => Promise<Docs> };

/** Opens a document whose layer for reading aids is on, as it is where Docs was allowed before the page was loaded. */
async function open(assay: AssayBrowser, wish: string): Promise<{ page: Page; panel: Panel }> {
  const page = await assay.context.newPage();
  await page.goto(`${DOCS}?page=at-once,aided${wish}`);
  return { page, panel: await clickIcon(assay, page) };
}

const quoteIn = (panel: Panel, part: Parameters<Panel['part']>[0]) =>
  panel.part(part).getByRole('button', { name: /^Show in the page/ });

const selected = (page: Page) =>
  page.evaluate(async () => {
    const document = await (window as unknown as DocsWindow)._docs_annotate_getAnnotatedText();
    const [{ start, end } = { start: 0, end: 0 }] = document.getSelection();
    return document.getText().slice(start, end);
  });

/** The runs whose middle lies under a mark, as text. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.assay-marks > *')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const runs = [...document.querySelectorAll('rect[aria-label]')].filter((rect) => {
      const { left, top, width, height } = rect.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return marks.some((mark) => mark.left < x && x < mark.right && mark.top < y && y < mark.bottom);
    });
    return runs.map((rect) => rect.getAttribute('aria-label')).join('');
  });

for (const wish of ['', ',recycled&zoom=1.5'])
  test(`a clicked quote is marked where it is painted, and nothing else is touched (${wish})`, async ({
    assay,
  }) => {
    const { page, panel } = await open(assay, wish);
    const before = [
      await selected(page),
      await page.evaluate(() => document.querySelector('svg')?.outerHTML),
    ];
    await quoteIn(panel, 'Hypothesis').click();
    await expect.poll(() => marked(page)).toMatch(/^If workshop owners .* look anything up\.$/);
    expect([
      await selected(page),
      await page.evaluate(() => document.querySelector('svg')?.outerHTML),
    ]).toEqual(before);

    // Edits and scrolling move the words; the mark goes with them.
    await page.locator('.kix-appview-editor').click();
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollBy(0, 60));
    await expect.poll(() => marked(page)).toMatch(/^If workshop owners .* look anything up\.$/);

    const paper = page.locator('.assay-marks');
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

test('words far from what is painted are found without moving the caret', async ({ assay }) => {
  const { page, panel } = await open(assay, '&brief=long');
  const sheet = page.locator('.kix-appview-editor');
  await expect(quoteIn(panel, 'Hypothesis')).toBeVisible();
  await sheet.evaluate((one) => one.scrollTo(0, 30_000));
  await expect.poll(() => page.locator('rect[aria-label^="If workshop owners"]').count()).toBe(0);
  await quoteIn(panel, 'Hypothesis').click();
  await expect.poll(() => marked(page)).toMatch(/^If workshop owners .* look anything up\.$/);
  expect(await selected(page)).toBe('');
  await expect(page.locator('rect[aria-label^="If workshop owners"]')).toBeInViewport();
});

test('the mark goes when the writer goes to another tab of the document', async ({ assay }) => {
  const { page, panel } = await open(assay, ',tabs');
  await quoteIn(panel, 'Hypothesis').click();
  await expect.poll(() => marked(page)).not.toBe('');
  await page.getByText('Tab 2').click();
  await expect(page.locator('.assay-marks')).toHaveCount(0);
});

test('the parts are marked while the writer wants it, and follow the writing', async ({ assay }) => {
  const { page, panel } = await open(assay, '');
  await panel.page.getByRole('button', { name: 'In the page', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Mark the three parts in the page' }).click();
  const washed = page.locator('.assay-marks > .assay-hypothesis');
  await expect(washed).toHaveCount(3);
  expect(await marked(page)).toContain('Owners of independent car workshops');
  await page.locator('.kix-appview-editor').click();
  await page.keyboard.type(' and so on');
  await expect(page.locator('.assay-marks')).toHaveCount(1);
  await expect(washed).toHaveCount(3);
  await panel.page.getByRole('button', { name: 'Take the marks off the page' }).click();
  await expect(page.locator('.assay-marks')).toHaveCount(0);
});

test('the quote is selected where the writer wants that', async ({ assay }) => {
  const { page, panel } = await open(assay, '');
  const options = await assay.context.newPage();
  await options.goto(`chrome-extension://${assay.id}/options.html`);
  await options.getByText('In Google Docs, select a quote I click').click();
  await options.close();
  await page.bringToFront();
  await quoteIn(panel, 'Hypothesis').click();
  await expect.poll(() => selected(page)).toMatch(/^If workshop owners .* look anything up/);
  expect(await marked(page)).toBe('');
});

test('the quote is selected where the page tells nobody what it paints', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(DOCS);
  const panel = await clickIcon(assay, page);
  await quoteIn(panel, 'Hypothesis').click();
  await expect.poll(() => selected(page)).toMatch(/^If workshop owners .* look anything up/);
});

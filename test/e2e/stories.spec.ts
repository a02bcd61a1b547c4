import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { stories } from '../stories/stories';
import { PAGES } from '../stories/story-names';
import { type Stories, startStories } from './story-pages';

const BUILT = '.output/stories';
/** A narrow strip, the panel as it opens, a wide page; each light and dark. */
const WIDTHS = [320, 380, 800];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Shown = Awaited<ReturnType<Stories['story']>>;

let open: Stories;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  open = await startStories(BUILT);
});
test.afterAll(() => open.close());

/** A story at every width, light and dark: a picture of each, nothing sideways, nothing axe finds. */
async function looksRight({ page, complaints }: Shown, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await open.showAll(page, width);
      expect(await open.scrollsSideways(page), `scrolls sideways at ${width} px`).toBe(false);
      await page.screenshot({ path: join(BUILT, `pictures/${name}-${colorScheme}-${width}.png`) });
    }
    // What is dark differs from what is light in its colours only.
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(RULES)
      : axe.withRules(['color-contrast'])
    ).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(complaints, 'errors, and breaches of the policy the extension ships with').toEqual([]);
}

for (const name of [...Object.keys(stories), ...PAGES])
  test(`looks right: ${name}`, async () => looksRight(await open.story(name), name));

test('looks right: what was said, unfolded, with what takes each back', async () => {
  const shown = await open.story('answered');
  await shown.page.getByRole('button', { name: /^What you said/ }).click();
  await expect(shown.page.getByRole('button', { name: /^Undo/ })).toHaveCount(4);
  await looksRight(shown, 'said');
});

test('where nothing is left to ask, it says so and asks nothing', async () => {
  const { page } = await open.story('quiet');
  await expect(page.locator('.note.quiet')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

import { NEAR_MISS } from './briefs';
import { expect, test } from './fixtures';
import { ANY_SITE } from './pages';
import { clickIcon } from './panel';

/** What a page may hold that must stay words wherever it is pasted. */
const HOSTILE = '<img src=x onerror="alert(1)"> [look here](https://example.org)';

test.use({ text: NEAR_MISS.replace('about 2,900 accounts', `about 2,900 accounts ${HOSTILE}`) });

test('Copy checklist puts rich text and Markdown into one clipboard item', async ({ assay }) => {
  const { context } = assay;
  const page = await context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText('Just a campaign');
  await panel.page.getByRole('button', { name: 'Copy checklist' }).click();
  await expect(panel.page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();

  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(ANY_SITE).origin });
  await page.bringToFront();
  const items = await page.evaluate(async () =>
    Promise.all(
      (await navigator.clipboard.read()).map(async (item) =>
        Object.fromEntries(
          await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()])),
        ),
      ),
    ),
  );
  expect(items).toHaveLength(1);
  const { 'text/html': html = '', 'text/plain': markdown = '' } = items[0] ?? {};

  const rich = await page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    return {
      words: body.textContent.replace(/\s+/g, ' '),
      elements: [...new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))],
    };
  }, html);
  for (const words of [
    'Just a campaign',
    'Hypothesis',
    'showing the cooks at work',
    'about 2,900 accounts',
  ]) {
    expect(rich.words).toContain(words);
    expect(markdown).toContain(words);
  }
  expect(markdown).toMatch(/^#+ /m);
  expect(markdown).toMatch(/^\s*- /m);
  expect(rich.elements).toEqual(expect.arrayContaining(['ul', 'li']));
  // The brief's own words stay words.
  expect(rich.elements).not.toEqual(expect.arrayContaining(['img']));
  expect(rich.elements).not.toEqual(expect.arrayContaining(['a']));
  expect(markdown).not.toMatch(/(?<!\\)\]\(https/);
});

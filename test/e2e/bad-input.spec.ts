import { GERMAN, NOTES } from './briefs';
import { expect, test } from './fixtures';
import { ANY_SITE, DOCS } from './pages';
import { clickIcon } from './panel';
import { storedIn } from './stored';

/** A page, what the panel says about it, and what the toolbar shows. */
const CASES = [
  {
    name: 'an empty document',
    address: `${DOCS}?brief=empty`,
    headline: 'An empty page',
    advice: 'Start writing, and Assay reads along.',
    badge: '?',
  },
  {
    name: 'an empty page',
    address: ANY_SITE,
    headline: 'No brief on this page',
    advice: 'Open the brief you are writing in this tab, or paste it here.',
    badge: '',
  },
  {
    name: 'meeting notes',
    address: ANY_SITE,
    text: NOTES,
    headline: 'This does not look like a brief',
    advice: 'have it checked',
    badge: '',
  },
  {
    name: 'another language',
    address: ANY_SITE,
    text: GERMAN,
    headline: 'Assay does not read German yet',
    advice: 'It reads English.',
    badge: '?',
  },
  {
    name: 'a page of the browser itself',
    address: 'chrome://version/',
    headline: 'This page cannot be read',
    advice: 'Open your brief in another tab, or paste it here.',
    badge: '',
  },
  {
    name: 'a document that does not give its text away',
    address: `${DOCS}?page=no-api&brief=minutes`,
    headline: 'The text on this page cannot be read',
    advice: /Wait until it is there|Select all of it|Reload/,
    badge: '?',
  },
];

for (const { name, address, text = '', headline, advice, badge } of CASES) {
  test.describe(name, () => {
    test.use({ text });

    test('gets a clear sentence, and nothing is stored', async ({ assay }) => {
      const page = await assay.context.newPage();
      await page.goto(address);
      const panel = await clickIcon(assay, page);
      await expect(panel.headline).toHaveText(headline);
      await expect(panel.page.getByRole('main')).toContainText(advice);
      await panel.expectBadge(badge);
      expect((await storedIn(panel.page)).briefs).toEqual([]);
    });
  });
}

test('200,000 characters are read, and so is what is typed after them', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(`${DOCS}?brief=long`);
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText(/^An experiment/);
  await expect(panel.part('Hypothesis')).toContainText('names the exact tyre they bought');
});

test('a page that never finishes loading is read', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(`${DOCS}?page=never-loads`, { waitUntil: 'commit' });
  const panel = await clickIcon(assay, page);
  await expect(panel.headline).toHaveText(/^An experiment/);
});

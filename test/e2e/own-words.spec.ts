import type { Page } from '@playwright/test';
import type { AssayBrowser } from './browser';
import { expect, test } from './fixtures';
import { ANY_SITE } from './pages';
import { clickIcon } from './panel';

/** Without the company's words nobody could know that the pond is a list, or that splashes are something people do. */
const BRIEF = `Skating season
Owner: Ines Barroso
Hypothesis: If the letter opens with a drawing of the pond instead of the price table, splashes will rise, because members told us the letter felt like an invoice.
Audience: The frog pond.
Success metric: Splashes, at least 400 in the two weeks after the letter.
Channel: The reed board.
Timing: 3 February 2027 to 17 February 2027.`;

const SHEET = `Kind;Name;Also called;Shows
segment;Frog pond;;
channel;Reed board;notice reed;owned
metric;Splashes;;message-resonance
metric;Impressions of the pond;pond views;reach
budget;Ice;;
metric;Croaks;;owned`;

test.use({ text: BRIEF });

async function openSettings(assay: AssayBrowser): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(`chrome-extension://${assay.id}/options.html`);
  return page;
}

test('words brought in as a sheet count in the brief that is open, and not any more once they are removed', async ({
  assay,
}) => {
  const brief = await assay.context.newPage();
  await brief.goto(ANY_SITE);
  const panel = await clickIcon(assay, brief);
  await expect(panel.part('Target segment')).toContainText(/Not found|Are you sure|Too broad to list/);

  const settings = await openSettings(assay);
  await test.step('bring in', async () => {
    const choosing = settings.waitForEvent('filechooser');
    await settings.getByRole('button', { name: 'Bring in a CSV file' }).click();
    await (await choosing).setFiles({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
    await expect(settings.getByText('4 lines were taken.')).toBeVisible();
    await expect(settings.getByText('Line 6: “budget” is no kind.')).toBeVisible();
    await expect(settings.getByText('Line 7: “owned” is nothing this kind can show.')).toBeVisible();
  });

  // The panel shows the tab in front.
  await brief.bringToFront();
  await expect(panel.part('Target segment'), 'read again without a click').toContainText('Listable');

  await test.step('change one: the number counts only who saw it', async () => {
    await settings.getByLabel('What it shows: Splashes').selectOption('Only who saw it');
    await brief.bringToFront();
    await expect(panel.part('Success signal')).toContainText('Only counts reach');
  });

  await test.step('remove one', async () => {
    await settings.getByRole('button', { name: 'Remove Frog pond' }).click();
    await brief.bringToFront();
    await expect(panel.part('Target segment')).toContainText(/Not found|Are you sure|Too broad to list/);
  });

  await settings.reload();
  await expect(settings.getByRole('row')).toHaveCount(4);
});

test('a word is written by hand, by the keyboard alone', async ({ assay }) => {
  const settings = await openSettings(assay);
  await settings.getByRole('button', { name: 'Add a line' }).press('Enter');
  await settings.keyboard.type('=');
  await expect(settings.getByText('At least two characters')).toBeVisible();
  await settings.keyboard.press('Backspace');
  await settings.keyboard.type('Splashes');
  await settings.keyboard.press('Tab');
  await settings.keyboard.type('plops, dives');
  await settings.keyboard.press('Tab');
  await settings.reload();
  await expect(settings.getByLabel('Also called: Splashes')).toHaveValue('plops, dives');
});

test('a check turned off in the settings is asked in no brief, and comes back', async ({ assay }) => {
  const brief = await assay.context.newPage();
  await brief.goto(ANY_SITE);
  const panel = await clickIcon(assay, brief);
  const signal = panel.part('Success signal');
  const shown = panel.page.locator('.checks').getByText('Compared with something');
  await expect(shown).not.toHaveCount(0);
  const settings = await openSettings(assay);
  await settings.getByRole('searchbox', { name: 'Find a check' }).fill('compared with something');
  const check = settings.getByRole('switch', { name: 'Compared with something' });
  await expect(check).toBeChecked();
  await expect(settings.getByText('1 found.')).toBeVisible();
  await check.press('Space');
  await expect(check).not.toBeChecked();
  await brief.bringToFront();
  await expect(signal).toBeVisible();
  await expect(shown).toHaveCount(0);
  await settings.bringToFront();
  await check.press('Space');
  await brief.bringToFront();
  await expect(shown).not.toHaveCount(0);
  await settings.getByRole('searchbox', { name: 'Find a check' }).fill('one number will tell');
  await expect(settings.getByRole('switch', { disabled: true }).first()).toBeChecked();
});

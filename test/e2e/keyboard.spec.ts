import type { Page } from '@playwright/test';
import { checks } from '../../lib/checks/list';
import { skeleton } from '../../lib/hypothesis/starters';
import { expect, test } from './fixtures';
import { ANY_SITE } from './pages';
import { clickIcon } from './panel';
import { storedIn } from './stored';

/** What the writer knows, by the check that asks; what is not here is answered by the check's own example. */
const ANSWERS: Readonly<Record<string, string>> = {
  'segment.present': 'Trial users who invited nobody in their first seven days: 24,000 people',
  'signal.present': 'Invite rate within 14 days: 4 % today, keep it at 5 % or more, drop it below 4.5 %',
  'distribution.present': 'In-app message to the trial list, half of them, drawn at random',
  'window.present': '3 to 17 October 2027; we read it on the 18th',
};
const PIECES: readonly [label: string, text: string][] = [
  ['What is different from today?', 'a two-line message from their account manager'],
  ['For whom?', 'trial users who invited nobody in their first seven days'],
  ['Which number moves?', 'invite rate'],
  ['How far?', 'from 4 % to 5 %'],
  ['Why do you believe it?', 'nobody has asked them yet'],
  ['Which result would prove it wrong?', 'it stays below 4.5 %'],
];

/** What the focused element is called, as a screen reader would say it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const field = here instanceof HTMLTextAreaElement || here instanceof HTMLInputElement ? here : null;
    const name = here?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent ?? here?.textContent;
    return (name ?? '').trim();
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to "${name}"`);
}

test.use({ text: skeleton });

test('from an empty template to an experiment, ready and locked, without a mouse', async ({ assay }) => {
  test.setTimeout(180_000);
  const page = await assay.context.newPage();
  await page.goto(ANY_SITE);
  const panel = await clickIcon(assay, page);
  const { keyboard } = panel.page;
  await expect(panel.headline).toHaveText('This does not look like a brief');
  await tabTo(panel.page, 'Check it anyway');
  await keyboard.press('Enter');
  await expect(panel.headline).toHaveText('Just a campaign');

  await test.step('the hypothesis is built piece by piece', async () => {
    await keyboard.press('Alt+ArrowDown');
    expect(await focused(panel.page)).toBe(checks.find(({ id }) => id === 'hypothesis.present')?.words.ask);
    await tabTo(panel.page, 'Build it piece by piece');
    await keyboard.press('Enter');
    for (const [label, text] of PIECES) {
      await tabTo(panel.page, label);
      await keyboard.insertText(text);
    }
    await tabTo(panel.page, 'Use as my answer');
    await keyboard.press('Enter');
    await expect(panel.part('Hypothesis')).toContainText('From you, not in the brief yet');
  });

  await test.step('every open question is answered in its turn', async () => {
    const asked: string[] = [];
    while ((await panel.headline.textContent()) !== 'An experiment, ready to run') {
      // A point that only warns has nothing to answer: on to the next.
      await expect(async () => {
        await keyboard.press('Alt+ArrowDown');
        if ((await focused(panel.page)) === 'Answer') await keyboard.press('Enter');
        await expect.poll(() => focused(panel.page), { timeout: 1_000 }).toMatch(/\?$/);
      }).toPass();
      const question = await focused(panel.page);
      const check = checks.find(({ words }) => words.ask === question);
      if (!check || asked.includes(check.id))
        throw new Error(`Asked "${question}" after ${asked.join(', ')}`);
      asked.push(check.id);
      await keyboard.insertText(ANSWERS[check.id] ?? check.words.example ?? 'Yes');
      await keyboard.press('ControlOrMeta+Enter');
      await expect(
        panel.page.getByRole('status').filter({ hasText: `Saved: ${check.words.title}` }),
      ).toBeVisible();
      await expect
        .poll(async () => (await storedIn(panel.page)).answers.map((answer) => answer.check))
        .toContain(check.id);
      expect(asked.length).toBeLessThan(15);
    }
    await panel.expectBadge('✓');
  });

  await test.step('it is locked and copied', async () => {
    await tabTo(panel.page, 'Lock it');
    await keyboard.press('Enter');
    await expect(panel.page.getByText(/^Locked on /)).toBeVisible();
    await keyboard.press('Alt+Shift+C');
    await expect(panel.page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  });
});

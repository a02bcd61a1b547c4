import { expect, test } from '@playwright/test';
import type { PanelMessage } from '../../lib/messages/messages';
import { type AssayBrowser, startBrowser } from './browser';
import { clickIcon, killWorker } from './panel';
import { speaking } from './say';
import { type Stored, storedIn } from './stored';

const ADDRESS = 'https://briefs.example/tasting';
const BRIEF = `<!doctype html><title>Tasting box</title><main contenteditable>
  <h1>Campaign brief: winter tasting box</h1>
  <p>Hypothesis: repeat buyers who get the tasting-box email will order again more often than those who get the discount email.</p>
  <p>Audience: customers in Austria who ordered at least twice in the past 90 days (4,100 people).</p></main>`;

/** What a writer does in one sitting, in order. Typing is done in the page, everything else said by the panel. */
const SESSION: ({ typed: string } | PanelMessage)[] = [
  { typed: 'Success metric: reorder rate within 14 days, 3.1 % today, keep at 4 %.' },
  {
    type: 'answer-given',
    brief: `generic:${ADDRESS}`,
    check: 'distribution.present',
    text: 'Email to our own list',
  },
  { type: 'answer-given', brief: `generic:${ADDRESS}`, check: 'organisation.owner', text: 'Ines' },
  { typed: 'Channel: email, sent from the shop.' },
  { type: 'risk-accepted', brief: `generic:${ADDRESS}`, check: 'window.present', reason: 'A first look' },
  { type: 'answer-given', brief: `generic:${ADDRESS}`, check: 'organisation.owner', text: 'Ines and Ruth' },
  { type: 'check-turned-off', brief: '*', check: 'measurement.beforehand' },
  { type: 'campaign-declared', brief: `generic:${ADDRESS}`, reason: 'The date is fixed' },
  { typed: 'Timing: 3 to 17 February 2027.' },
  { type: 'risk-accepted', brief: `generic:${ADDRESS}`, check: 'hypothesis.exact', reason: 'Good enough' },
];

test('a worker killed after every message of a session leaves what an untroubled one leaves', async () => {
  test.setTimeout(180_000);
  const untroubled = await sitting(async () => undefined);
  let kills = 0;
  const killed = await sitting(async (browser) => {
    await killWorker(browser).then(
      () => (kills += 1),
      // Ended already by the message before; the next one starts it.
      () => undefined,
    );
  });
  expect(killed).toEqual(untroubled);
  expect(untroubled.answers).toHaveLength(6);
  expect(kills).toBeGreaterThan(SESSION.length / 2);
});

/** Plays the session in a new browser, calling `disturb` while each message is under way; out: what is stored then. */
async function sitting(disturb: (browser: AssayBrowser) => Promise<void>): Promise<Stored> {
  const browser = await startBrowser();
  await expect.poll(() => browser.worker().evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
  await browser.context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: BRIEF }));
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(ADDRESS);
  const { page: panel } = await clickIcon(browser, page);
  await expect.poll(async () => (await storedIn(panel)).briefs.length).toBe(1);
  const say = await speaking(panel);
  for (const step of SESSION) {
    if ('typed' in step) {
      await page.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('main')?.append(paragraph);
      }, step.typed);
      await disturb(browser);
      await expect
        .poll(async () => JSON.stringify((await storedIn(panel)).briefs))
        .toContain(step.typed.slice(-12));
    } else {
      const said = say(step);
      await disturb(browser);
      expect(await said).toBe('done');
    }
  }
  const stored = comparable(await storedIn(panel));
  await browser.close();
  return stored;
}

/** Without what differs from run to run: times, and names drawn at random. */
function comparable(stored: Stored): Stored {
  const steady = (row: Record<string, unknown>) => ({ ...row, at: 0, id: row.check, readAt: 0 });
  const answers = stored.answers
    .map(steady)
    .sort((one, other) => String(one.id).localeCompare(String(other.id)));
  const text = JSON.stringify(stored.briefs).replace(/"(at|readAt)":\d+/g, '"$1":0');
  const copies = Object.values(stored.local).filter((value) => typeof value === 'object');
  const ids = new Map(stored.answers.map((row) => [String(row.id), String(row.check)]));
  return {
    answers,
    briefs: JSON.parse([...ids].reduce((all, [id, check]) => all.replaceAll(id, check), text)),
    tabs: stored.tabs.map((row) => ({ ...row, tab: 0, at: 0 })),
    local: { copies: copies.length },
  };
}

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, test } from '@playwright/test';
import type { PanelMessage } from '../../lib/messages/messages';
import { type AssayBrowser, BUILT, startBrowser } from './browser';
import { killWorker } from './panel';
import { speaking } from './say';
import { storedIn } from './stored';

const answer = (check: string, text: string): PanelMessage => ({
  type: 'answer-given',
  brief: 'notion:1',
  check,
  text,
});
const troubleIn = (browser: AssayBrowser) =>
  browser.worker().evaluate(async () => (await chrome.storage.session.get('trouble')).trouble);

/** One of Assay's own pages in a tab; the panel is the only one there is so far. */
async function ownPage(browser: AssayBrowser) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  return { page, say: await speaking(page) };
}

test('what the writer typed survives damaged database files', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'assay-damaged-'));
  const before = await startBrowser({ profile });
  const { say } = await ownPage(before);
  expect(await say(answer('segment.specific', 'bought twice in 90 days'))).toBe('done');
  expect(await say(answer('signal.present', 'reorder rate'))).toBe('done');
  await before.close();

  const databases = join(
    profile,
    'Default',
    'IndexedDB',
    `chrome-extension_${before.id}_0.indexeddb.leveldb`,
  );
  const files = readdirSync(databases);
  expect(files).toContain('CURRENT');
  for (const file of files) writeFileSync(join(databases, file), 'damaged');

  const after = await startBrowser({ profile });
  const again = await ownPage(after);
  // Any message wakes the background, which looks after its data before it writes.
  await again.say(answer('organisation.owner', 'Ines'));
  const { answers } = await storedIn(again.page);
  expect(answers.map(({ text }) => text).sort()).toEqual(['Ines', 'bought twice in 90 days', 'reorder rate']);
  expect(await troubleIn(after)).toBe('restored');
  await after.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

test('a full disk is said, loses nothing, and is over when there is room again', async () => {
  const origin = `chrome-extension://${idOf(BUILT)}`;
  // The browser looks at its quota before the first write only, and then not for a while; the worker counts, too.
  const quotaSize = statSync(join(BUILT, 'background.js')).size + 400_000;
  let session: CDPSession | undefined;
  const prepare = async (context: BrowserContext) => {
    session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  };
  const browser = await startBrowser({ prepare });
  const { page, say } = await ownPage(browser);

  let given = 0;
  let last = 'done';
  for (; given < 200 && last === 'done'; given += 1)
    last = await say(answer(`check.${given}`, 'x'.repeat(5000)));
  expect(last).toBe('failed');
  expect(await troubleIn(browser)).toBe('disk-full');

  const { answers } = await storedIn(page);
  expect(answers).toHaveLength(given - 1);
  expect(await say({ type: 'answer-withdrawn', answer: String(answers[0]?.id) })).toBe('done');
  await killWorker(browser);
  expect(await say({ type: 'answer-withdrawn', answer: String(answers[1]?.id) })).toBe('done');
  expect((await storedIn(page)).answers).toHaveLength(given - 3);

  await session?.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await say(answer('check.later', 'there is room again'))).toBe('done');
  expect(await troubleIn(browser)).toBeUndefined();
  await browser.close();
});

/** The id Chromium gives an unpacked extension: a fingerprint of its folder, in letters. */
function idOf(folder: string): string {
  const print = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return print.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

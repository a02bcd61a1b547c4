import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allRows } from './all-rows';
import type { Browser, Serve } from './browser';
import { resultsOf, tableNow } from './read-results';
import { pagesOfRows } from './serve';
import { withTable } from './table';
import { type Outcomes, tryPlace } from './try-place';

/** Tries every place in one browser; what comes out must be what the table in README.md says. */
export function testPlaces(name: 'chromium' | 'firefox', start: (serve: Serve) => Promise<Browser>): void {
  // One browser for all, one place after the other: there is only one side panel.
  test.describe.configure({ mode: 'default' });
  const known = resultsOf(name);
  const found: Record<string, Outcomes> = {};
  let browser: Browser | undefined;

  test.beforeAll(async () => {
    // It builds every editor and starts a browser, perhaps on a machine that is busy with others.
    test.setTimeout(180_000);
    browser = await start(await pagesOfRows());
  });
  test.afterAll(async () => {
    await browser?.close();
    if (!process.env.WRITE_PLACES) return;
    writeFileSync(`test/places/${name}.json`, `${JSON.stringify({ ...known, ...found }, null, 2)}\n`);
    writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), tableNow()));
  });

  for (const row of allRows)
    test(`${row.name} in ${name}: read, followed, shown, written in`, async () => {
      if (!browser) throw new Error(`${name} did not start.`);
      const outcomes = await tryPlace(browser, row);
      found[row.id] = outcomes;
      console.log(`${row.name.padEnd(32)} ${Object.values(outcomes).join(' ')}`);
      if (!process.env.WRITE_PLACES)
        expect(outcomes, 'Is it better or worse now? `npm run places` writes it down').toEqual(known[row.id]);
    });
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hosts } from '../../lib/hosts/list';
import type { Browser, Serve } from './browser';
import { editors, places, type Row } from './rows';
import { pagesOfRows } from './serve';
import { type Outcomes, tryPlace } from './try-place';

/** Tries every place in one browser; what comes out must be what the table in README.md says. */
export function testPlaces(name: 'chromium' | 'firefox', start: (serve: Serve) => Promise<Browser>): void {
  // One browser for all, one place after the other: there is only one side panel.
  test.describe.configure({ mode: 'default' });
  const file = `test/places/${name}.json`;
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Outcomes>;
  const found: Record<string, Outcomes> = {};
  let browser: Browser;

  test.beforeAll(async () => {
    browser = await start(await pagesOfRows());
  });
  test.afterAll(async () => {
    await browser.close();
    if (!process.env.WRITE_PLACES) return;
    mkdirSync('test/places', { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...known, ...found }, null, 2)}\n`);
  });

  const nameOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? id;
  const rows: Row[] = [...editors, ...places.map((row) => ({ ...row, name: nameOf(row.id) }))];
  for (const row of rows)
    test(`${row.name} in ${name}: read, followed, shown, written in`, async () => {
      const outcomes = await tryPlace(browser, row);
      found[row.id] = outcomes;
      console.log(`${row.name.padEnd(32)} ${Object.values(outcomes).join(' ')}`);
      if (!process.env.WRITE_PLACES)
        expect(outcomes, 'Is it better or worse now? `npm run places` writes it down').toEqual(known[row.id]);
    });
}

import { readFileSync } from 'node:fs';
import { allRows } from './all-rows';
import { placesTable, type Results } from './table';

/** What came out last, as kept in the repository. */
export const resultsOf = (browser: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(`test/places/${browser}.json`, 'utf8')) as Results;

/** The table as it must stand in README.md. */
export const tableNow = () =>
  placesTable(allRows, { Chromium: resultsOf('chromium'), Firefox: resultsOf('firefox') });

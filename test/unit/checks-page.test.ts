import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from '../../bench/checks-page';
import { checks } from '../../lib/checks/list';

it('docs/checks.md says what the checks say', () => {
  const page = readFileSync('docs/checks.md', 'utf8');
  expect(page, 'Run `node bench/run.mjs write-checks-page.ts`').toBe(checksPage(checks));
});

it('names every check once', () => {
  const page = checksPage(checks);
  const named = checks.filter(({ id }) => page.split(`\`${id}\``).length === 2);
  expect(named).toHaveLength(checks.length);
});

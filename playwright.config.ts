import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built extension in a real browser. `npm test` builds first. */
export default defineConfig({
  // `npx playwright test --project=screenshots` leaves pictures of the panel in .output/screenshots.
  projects: [
    { name: 'e2e', testDir: 'test/e2e' },
    // What the content script costs in a long brief, and how long the panel takes to be usable.
    { name: 'bench', testDir: 'bench', testMatch: '*.bench.ts' },
    { name: 'screenshots', testDir: 'test/screenshots', testMatch: '*.shots.ts' },
  ],
  outputDir: '.output/test-results/e2e',
  // The native permission prompt is answered by keyboard under Xvfb, which is Linux's.
  testIgnore: process.platform === 'linux' ? [] : ['**/permission-prompt.spec.ts'],
  fullyParallel: true,
  workers: 2,
  // A real browser now and then hangs as it starts on a busy machine. What passes only then is named as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
});

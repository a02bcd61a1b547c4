/**
 * `npm test`: types, lint, unit tests, and the built extension in a real browser. Nothing is skipped in silence;
 * the last line is the sum over all runners.
 */
import { findTestBrowser } from './find-test-browser.mjs';
import { countPlaywright, countVitest, reportFile, runTool } from './runners.mjs';
import { build, runQuietly, setUp } from './set-up.mjs';

setUp();
// Checks of the build itself (bundles, manifest, warnings) are among the unit tests, so it comes first.
runQuietly('wxt/bin/wxt.mjs', ['prepare']);
const browser = findTestBrowser();
build('chromium');
build('firefox');

const tools = [
  { name: 'Types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'Types of the pure rooms',
    program: 'typescript/bin/tsc',
    args: ['--noEmit', '-p', 'tsconfig.pure.json'],
  },
  {
    name: 'Lint and format',
    program: '@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '--max-diagnostics=20', '.'],
  },
  {
    name: 'Unit and architecture tests',
    program: 'vitest/vitest.mjs',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile('vitest.json')}`],
    report: 'vitest.json',
    count: countVitest,
  },
];

const results = [];
for (const tool of tools) results.push(await runTool(tool));
results.push(await runEndToEnd());

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const width = Math.max(...results.map(({ name }) => name.length));
console.log(`\n${'Runner'.padEnd(width)}   passed   failed   seconds`);
for (const { name, passed, failed, seconds } of results) {
  const numbers = [String(passed), String(failed), seconds.toFixed(1)]
    .map((text) => text.padStart(9))
    .join('');
  console.log(`${name.padEnd(width)}${numbers}`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runEndToEnd() {
  const name = 'End to end in browsers';
  if (!browser.bin) {
    console.error(`\n${browser.why}`);
    return { name, passed: 0, failed: 1, seconds: 0 };
  }
  return runTool({
    name,
    program: '@playwright/test/cli.js',
    args: ['test', '--project=e2e', '--reporter=list,json'],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('playwright.json'),
      BROWSER_BIN: browser.bin,
      FIREFOX_BIN: browser.firefox,
    },
    report: 'playwright.json',
    count: countPlaywright,
  });
}

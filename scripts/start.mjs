/**
 * `npm start`: everything from a fresh clone to a sample brief with Assay's side panel open beside it.
 * Plain Node until the dependencies are there, so nothing is imported here but our own scripts.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';
import { SAMPLE, serveSample } from './sample-page.mjs';
import { build, ROOT, setUp, stop } from './set-up.mjs';

try {
  setUp();
  const browser = findBrowser();
  if (browser) await show(browser);
  else checkInTerminal();
} catch (error) {
  stop(error.message);
}

async function show({ bin, kind }) {
  const { showInChromium } = await import('./show-in-chromium.mjs');
  const { showInFirefox } = await import('./show-in-firefox.mjs');
  const extension = build(kind);
  const sample = await serveSample();
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const showIn = kind === 'firefox' ? showInFirefox : showInChromium;
  await showIn({ bin, extension, url: sample.url, headless, folder: join(ROOT, '.output', 'sample') });
  sample.close();
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function checkInTerminal() {
  console.log(`${NO_BROWSER}\nMeanwhile, the sample brief in the terminal:\n`);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'check.mjs'), SAMPLE], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

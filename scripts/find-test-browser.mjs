import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Both browsers for the tests, a display and a window manager for the one that answers a native prompt. */
const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
};

/**
 * Finds the browsers the end-to-end tests drive; on Debian and Ubuntu as root it installs what is missing.
 * Out: `{ bin, firefox }`, or `{ why }` in one sentence.
 */
export function findTestBrowser() {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const missing = Object.entries(PACKAGES).filter(([command]) => !isThere(command));
  if (canInstall && missing.length > 0) install(missing.map(([, name]) => name));
  const browser = findBrowser(['chromium']);
  if (!browser) {
    return {
      why: 'The end-to-end tests need a Chromium-like browser: install Chrome, Chromium, Edge or Brave, or set BROWSER_BIN.',
    };
  }
  const firefox = findFirefox();
  if (!firefox) {
    return { why: 'Half of the end-to-end tests need Firefox: install it, or set FIREFOX_BIN.' };
  }
  if (process.platform === 'linux' && !['Xvfb', 'openbox', 'xdotool'].every(isThere)) {
    return {
      why: 'The end-to-end tests need xvfb, openbox and xdotool on Linux: install these three packages.',
    };
  }
  return { bin: browser.bin, firefox: firefox.bin };
}

function findFirefox() {
  return findBrowser(['firefox'], { ...process.env, BROWSER_BIN: process.env.FIREFOX_BIN });
}

function isThere(command) {
  if (command === 'chromium') return findBrowser(['chromium']) !== null;
  if (command === 'firefox') return findFirefox() !== null;
  return spawnSync('which', [command]).status === 0;
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Chromium for the tests, a display and a window manager for the one that answers a native prompt. */
const PACKAGES = { chromium: 'chromium', Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/**
 * Finds the Chromium-like browser the end-to-end tests drive; on Debian and Ubuntu as root it installs what is missing.
 * Out: `{ bin }`, or `{ why }` in one sentence.
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
  if (process.platform === 'linux' && !['Xvfb', 'openbox', 'xdotool'].every(isThere)) {
    return {
      why: 'The end-to-end tests need xvfb, openbox and xdotool on Linux: install these three packages.',
    };
  }
  return browser;
}

function isThere(command) {
  if (command === 'chromium') return findBrowser(['chromium']) !== null;
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

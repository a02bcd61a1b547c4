import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What to say where no browser is found. */
export const NO_BROWSER =
  'No browser found: install Chrome, Chromium, Edge, Brave or Firefox, or set BROWSER_BIN to the one you have.';

/** Names on the PATH, in the order they are preferred. */
const COMMANDS = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const WINDOWS_PATHS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Finds an installed browser: `BROWSER_BIN` where it is set, else a Chromium-like one, else Firefox.
 * In: the kinds that will do. Out: `{ bin, kind }`, or null where there is none.
 * Throws where `BROWSER_BIN` names something that is not there.
 */
export function findBrowser(kinds = ['chromium', 'firefox'], env = process.env, platform = process.platform) {
  if (env.BROWSER_BIN) {
    if (!isProgram(env.BROWSER_BIN)) {
      throw new Error(
        `BROWSER_BIN is set to ${env.BROWSER_BIN}, but no program is there: correct or unset it.`,
      );
    }
    const kind = /firefox/i.test(env.BROWSER_BIN) ? 'firefox' : 'chromium';
    return kinds.includes(kind) ? { bin: env.BROWSER_BIN, kind } : null;
  }
  for (const kind of kinds) {
    const bin = candidates(kind, env, platform).find(isProgram);
    if (bin) return { bin, kind };
  }
  return null;
}

/** Every place a browser of this kind may be installed, best first. */
export function candidates(kind, env, platform) {
  if (platform === 'darwin') {
    return MAC_APPS[kind].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app.toLowerCase() === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PATHS[kind].flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the next candidate may be.
    return false;
  }
}

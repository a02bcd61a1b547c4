import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates, findBrowser } from '../../scripts/find-browser.mjs';

/** A folder with programs of these names, to be the whole PATH. */
function pathWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-browsers-'));
  for (const name of names) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('findBrowser', () => {
  it('prefers Chrome to Chromium, and any of them to Firefox', () => {
    const PATH = pathWith('firefox', 'chromium', 'google-chrome');
    expect(findBrowser(undefined, { PATH }, 'linux')).toEqual({
      bin: join(PATH, 'google-chrome'),
      kind: 'chromium',
    });
  });

  it('takes Firefox where only that is there, unless it will not do', () => {
    const PATH = pathWith('firefox-esr');
    expect(findBrowser(undefined, { PATH }, 'linux')?.kind).toBe('firefox');
    expect(findBrowser(['chromium'], { PATH }, 'linux')).toBeNull();
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser(undefined, { PATH: pathWith('curl') }, 'linux')).toBeNull();
  });

  it('does what BROWSER_BIN says', () => {
    const PATH = pathWith('google-chrome', 'my-firefox');
    const BROWSER_BIN = join(PATH, 'my-firefox');
    expect(findBrowser(undefined, { PATH, BROWSER_BIN }, 'linux')).toEqual({
      bin: BROWSER_BIN,
      kind: 'firefox',
    });
  });

  it('says so when BROWSER_BIN is wrong', () => {
    expect(() => findBrowser(undefined, { PATH: '', BROWSER_BIN: '/nowhere/chrome' }, 'linux')).toThrow(
      /no program is there/,
    );
  });

  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ])('looks on %s in %o for %s', (platform, env, path) => {
    expect(candidates('chromium', env, platform)).toContain(path);
  });

  it('looks in every place Windows installs to', () => {
    const places = candidates('chromium', { ProgramFiles: 'C:\\P', LOCALAPPDATA: 'C:\\L' }, 'win32');
    expect(places.filter((place) => place.endsWith('chrome.exe'))).toHaveLength(4);
  });
});

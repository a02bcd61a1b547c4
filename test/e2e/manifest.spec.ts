import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'wxt';
import { hosts } from '../../lib/hosts/list';
import { BUILT } from './browser';

/** All a manifest may hold that gives Assay power, and nothing else: a new line here is a decision. */
const POWERS = {
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  // Adding a host is one line in lib/hosts/list.ts; that each names its site is tested below.
  // The last one lets the writer name an address of their company's own.
  optional_host_permissions: [...hosts.flatMap(({ matches }) => matches), 'https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'",
  },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
  action: { default_title: '__MSG_title__' },
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  content_scripts: [],
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const silent = () => undefined;
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};

type Manifest = Record<string, unknown>;
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** What is no power: names, numbers and the pages of the panel. */
function powersOf(manifest: Manifest): Manifest {
  const { manifest_version, name, description, version, default_locale, ...powers } = manifest;
  expect(manifest_version).toBe(3);
  return powers;
}

test('in Chromium it may do this and nothing else', () => {
  expect(powersOf(readManifest(BUILT))).toEqual({
    ...POWERS,
    permissions: [...POWERS.permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
    minimum_chrome_version: '116',
    storage: { managed_schema: 'managed-schema.json' },
  });
});

test('in Firefox it may do this and nothing else', async () => {
  const outDir = '.output/manifest-test';
  await build({ browser: 'firefox', manifestVersion: 3, mode: 'production', outDir, logger: quiet });
  expect(powersOf(readManifest(`${outDir}/firefox-mv3`))).toEqual({
    ...POWERS,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Assay' },
    browser_specific_settings: {
      gecko: {
        id: 'assay@assay.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

test('every host names its site, over an encrypted connection', () => {
  const loose = hosts.flatMap(({ matches }) =>
    matches.filter((pattern) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(pattern)),
  );
  expect(loose).toEqual([]);
});

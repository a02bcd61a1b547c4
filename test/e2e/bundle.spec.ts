import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { READER, READERS } from '../../lib/background/content-scripts';
import { BUILT } from './browser';

/** Every script of the built extension, by its path in it. */
const scripts = (readdirSync(BUILT, { recursive: true }) as string[]).filter((path) => path.endsWith('.js'));
const textOf = (path: string) => readFileSync(join(BUILT, path), 'utf8');
/** What runs in the writer's page: the readers, and the bridge into Google Docs' own world. */
const inPages = scripts.filter((path) => !/^(background\.js|chunks\b)/.test(path));

/** What each library leaves in a bundle, however much its names are shortened. */
const LIBRARIES = {
  zod: /ZodError|invalid_union/,
  dexie: /Dexie/,
  react: /react\.(element|transitional|fragment)|useState/,
};

test('content scripts hold no library: they run in the writer’s page', () => {
  expect(inPages.length).toBeGreaterThan(0);
  for (const path of inPages)
    for (const [library, trace] of Object.entries(LIBRARIES))
      expect.soft(textOf(path), `${path}: move what needs ${library} to the background`).not.toMatch(trace);
  // Each trace is one that would be seen.
  const elsewhere = scripts.filter((path) => !inPages.includes(path)).map(textOf);
  for (const trace of Object.values(LIBRARIES)) expect(elsewhere.some((text) => trace.test(text))).toBe(true);
});

test('what a page has to carry stays small', () => {
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path)), { level: 9 }).length, 0);
  const alone = inPages.filter((path) => !path.startsWith('hosts/')).map((path) => [path]);
  for (const paths of [...alone, READER, ...READERS.map(({ files }) => files)])
    expect.soft(bytes(paths), `gzipped bytes of ${paths.join(' and ')}`).toBeLessThanOrEqual(12_288);
});

test('the panel’s first picture weighs at most 200 kB, gzipped', () => {
  const first = new Set<string>();
  const add = (path: string) => {
    if (first.has(path)) return;
    first.add(path);
    // What a script names in a static import comes with it; `import(...)` comes later.
    for (const [, next = ''] of textOf(path).matchAll(
      /\bfrom\s?["']\.\/([\w-]+\.js)["']|^import\s?["']\.\/([\w-]+\.js)["']/gm,
    ))
      if (next !== '') add(`chunks/${next}`);
  };
  const page = textOf('sidepanel.html');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  for (const path of named) add(path);
  // What the page's script loads by `import()` to draw with is named in the page's head, and so counted.
  const drawing = textOf(named[0] ?? '').match(/import\(`\.\/(sidepanel-draw-[\w-]+\.js)`\)/)?.[1];
  expect(named).toContain(`chunks/${drawing}`);
  const weights = [...first].map((path): [string, number] => [path, gzipSync(textOf(path)).length]);
  const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
  expect(named.length).toBeGreaterThan(3);
  expect(sum, `${sum} bytes: ${weights.map(([path, bytes]) => `${path} ${bytes}`).join(', ')}`).toBeLessThan(
    200_000,
  );
  // Tools that wait until they are asked for.
  const firstCode = [...first].map(textOf).join('');
  for (const later of ['number-pieces', 'builder', 'power-table'])
    expect(firstCode).not.toContain(`"${later}"`);
  expect(firstCode, 'what watches the store comes after the first picture').not.toMatch(LIBRARIES.dexie);
});

test('no script can reach the network, but the one that reads the page’s own export', () => {
  const NETWORK = /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;
  const FETCH = /(?<![.\w$])fetch\s*(\(|\.)|(globalThis|window|self)\.fetch\b/g;
  for (const path of scripts) {
    expect.soft(textOf(path).match(NETWORK), path).toBeNull();
    // `fetch.bind`: handed to the host that is open, which may ask its own site for the document.
    const expected = /^brief[\w-]*\.js$/.test(path) ? ['fetch.'] : null;
    expect.soft(textOf(path).match(FETCH), path).toEqual(expected);
  }
});

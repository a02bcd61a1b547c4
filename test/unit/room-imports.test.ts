import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, PURE_ROOMS, roomOf, sourceFiles } from '../source-files';

/**
 * Which room may import which; every room may import itself. Read it from top to bottom: knowledge flows down only.
 * `types` are rooms whose types alone may be named: nothing of them is in the built code.
 */
const MAY_IMPORT: Record<string, { rooms: string[]; types?: string[]; packages?: string[] }> = {
  brief: {
    rooms: [],
    packages: ['zod', 'parse5', 'micromark', 'micromark-extension-gfm', 'micromark-util-types', 'mammoth'],
  },
  text: { rooms: ['brief'], packages: ['compromise/three', 'franc-min'] },
  lexicon: { rooms: ['text'], types: ['brief', 'reading'] },
  reading: { rooms: ['brief', 'text', 'lexicon'], packages: ['chrono-node', 'chrono-node/en'] },
  statistics: {
    rooms: [],
    packages: [
      '@stdlib/math-base-special-gammaln',
      '@stdlib/stats-base-dists-binomial-cdf',
      '@stdlib/stats-base-dists-chisquare-cdf',
      '@stdlib/stats-base-dists-chisquare-quantile',
      '@stdlib/stats-base-dists-normal-cdf',
      '@stdlib/stats-base-dists-normal-quantile',
    ],
  },
  checks: { rooms: ['brief', 'text', 'lexicon', 'reading', 'statistics'], types: ['checklist'] },
  verdict: { rooms: ['checks', 'checklist', 'reading'], types: ['brief'] },
  checklist: { rooms: ['brief', 'text', 'lexicon', 'reading', 'checks', 'verdict', 'statistics'] },
  hypothesis: { rooms: ['checks', 'lexicon'], types: ['reading'] },
  run: { rooms: ['checks', 'statistics'], types: ['reading'], packages: ['diff'] },
  export: {
    rooms: ['brief', 'reading', 'checks', 'checklist', 'verdict', 'run', 'statistics', 'lexicon', 'words'],
  },
  hosts: { rooms: ['brief'], types: ['messages'] },
  settings: { rooms: [], types: ['lexicon'], packages: ['zod', 'csv-parse/browser/esm/sync'] },
  messages: { rooms: ['brief', 'settings'], types: ['hosts'], packages: ['zod', 'wxt/browser'] },
  store: {
    rooms: ['brief', 'reading', 'checks', 'checklist', 'verdict', 'run', 'messages', 'settings', 'lexicon'],
    types: ['statistics'],
    packages: ['dexie', 'zod', 'wxt/browser'],
  },
  words: {
    rooms: ['checks', 'checklist', 'run', 'locales'],
    types: ['reading', 'verdict', 'statistics'],
    packages: ['intl-messageformat'],
  },
  manifest: { rooms: ['hosts'], packages: ['wxt'] },
  background: {
    rooms: [
      'brief',
      'messages',
      'store',
      'reading',
      'checklist',
      'hosts',
      'manifest',
      'words',
      'settings',
      'lexicon',
    ],
    types: ['checks'],
    packages: ['wxt/browser', 'wxt/utils/inject-script'],
  },
  cli: {
    rooms: [
      'brief',
      'text',
      'lexicon',
      'reading',
      'checks',
      'checklist',
      'verdict',
      'statistics',
      'export',
      'settings',
      'words',
    ],
    packages: ['zod', 'mammoth', 'node:buffer', 'node:fs/promises', 'node:stream', 'node:util'],
  },
};

const files = sourceFiles(['lib']);

describe('rooms', () => {
  it('every room of lib/ has a line in the table of this test', () => {
    const rooms = readdirSync(new URL('../../lib', import.meta.url));
    expect(
      rooms.filter((room) => !(room in MAY_IMPORT)),
      'A new room: decide which rooms and packages it may import, and add a line to MAY_IMPORT in this file',
    ).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('lib/%s imports only what its line in the table allows', (room) => {
    const { rooms = [], types = [], packages = [] } = MAY_IMPORT[room] ?? {};
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isPackage, typeOnly }) => {
            if (isPackage) return !packages.includes(to);
            const other = roomOf(to);
            return other !== room && !rooms.includes(other) && !(typeOnly && types.includes(other));
          })
          .map(({ to }) => `${file} -> ${to}`),
      );
    expect(
      wrong,
      `Move the code to the room that knows these things, or hand the thing in as a parameter. Only when the design really changes: add it to MAY_IMPORT.${room} in test/unit/room-imports.test.ts`,
    ).toEqual([]);
  });

  it.each(PURE_ROOMS)('lib/%s is pure: no Node, no browser', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter(
            ({ to, isPackage }) => isPackage && /^(node:|wxt\b|#imports|dexie|react|fs$|path$)/.test(to),
          )
          .map(({ to }) => `${file} -> ${to}`),
      );
    expect(wrong, 'A pure room takes documents, dates and files as parameters and gives values back').toEqual(
      [],
    );
  });

  it('components take props: they reach neither store, hosts nor messages by themselves', () => {
    const wrong = sourceFiles(['components']).flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => ['store', 'hosts', 'messages', 'background'].includes(roomOf(to)))
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ to }) => `${file} -> ${to}`),
    );
    expect(wrong, 'Read and send in entrypoints/, and hand the value or the callback in as a prop').toEqual(
      [],
    );
  });
});

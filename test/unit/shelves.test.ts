import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/checks/list';
import { formats } from '../../lib/export/list';
import { hosts } from '../../lib/hosts/list';
import { importsOf, sourceFiles, textOf } from '../source-files';

/** A folder of things of one kind, with a list written by hand: greppable, and in a chosen order. */
interface Shelf {
  folder: string;
  list: string;
  /** What the code of a file says that is a thing of this shelf; all else is contract and machinery. */
  thing: RegExp;
  /** Things that are on no list on purpose. */
  apart?: string[];
  /** Names of the listed things, which are those of their files. */
  ids?: string[];
  /** Rows of data are tested together, by this file; things with logic have a test each. */
  testedBy?: string;
}

const SHELVES: Shelf[] = [
  {
    folder: 'lib/hosts',
    list: 'list',
    thing: /^export const \w+: (Dom)?Host = /m,
    // The reader for every other page: it has no address of its own.
    apart: ['generic'],
    ids: hosts.map(({ id }) => id),
  },
  {
    folder: 'lib/checks',
    list: 'list',
    thing: /^export const check: Check =/m,
    ids: checks.map(({ id }) => id),
  },
  {
    folder: 'lib/export',
    list: 'list',
    thing: /^export const \w+: ExportFormat\b|satisfies ExportFormat\b/m,
    ids: formats.map(({ id }) => id),
  },
  {
    folder: 'lib/lexicon/metrics',
    list: 'metrics',
    thing: /^export const \w+: readonly MetricRow\[\] =/m,
    testedBy: 'metrics.test.ts',
  },
  {
    folder: 'lib/lexicon/channels',
    list: 'channels',
    thing: /^export const \w+: readonly ChannelRow\[\] =/m,
    testedBy: 'channels.test.ts',
  },
  {
    folder: 'lib/lexicon/wording',
    list: 'wording-rows',
    thing: /^export const \w+: readonly WordingRow\[\] =/m,
    testedBy: 'find-wording.test.ts',
  },
];

describe.each(SHELVES)('the shelf $folder', ({ folder, list, thing, apart = [], ids, testedBy }) => {
  const names = sourceFiles([folder])
    .filter((file) => thing.test(textOf(file)))
    .map((file) => file.slice(folder.length + 1).replace(/\.tsx?$/, ''))
    .filter((name) => name !== list && !apart.includes(name));
  const listed = importsOf(`${folder}/${list}.ts`)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ to }) => to.slice(folder.length + 1));

  it('has its things on its list', () => {
    expect(
      names.length,
      'This test no longer recognises the things on the shelf: correct its pattern',
    ).toBeGreaterThan(1);
    expect(
      names.filter((name) => !listed.includes(name)),
      `Add these to ${folder}/${list}.ts: their place in the list is their place on screen`,
    ).toEqual([]);
  });

  if (ids)
    it('names each thing like its file', () => {
      expect([...ids].sort(), 'Name the file after the id; nothing else repeats it').toEqual(names);
    });

  it('has a test for everything', () => {
    const tests = testedBy ? [testedBy] : names.map((name) => `${name}.test.ts`);
    expect(
      tests.filter((test) => !existsSync(`${folder}/${test}`)),
      'Write this test: what it must say yes to, and at least as many cases it must say no to',
    ).toEqual([]);
  });
});

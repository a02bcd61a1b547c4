import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../source-files';

/** A folder of things of one kind, with a list written by hand: greppable, and in a chosen order. */
interface Shelf {
  folder: string;
  list: string;
  /** Names of the files that are things; the others are contract and machinery. */
  things: RegExp;
  /** Rows of data are tested together, by this file; things with logic have a test each. */
  testedBy?: string;
}

const SHELVES: Shelf[] = [
  { folder: 'lib/checks', list: 'list', things: /^[a-z-]+\.[a-z-]+$/ },
  {
    folder: 'lib/export',
    list: 'list',
    things: /^(?!export$|export-input$|escape-|marks$|sheet-rows$)[a-z-]+$/,
  },
];

describe.each(SHELVES)('the shelf $folder', ({ folder, list, things, testedBy }) => {
  const names = sourceFiles([folder])
    .map((file) => file.slice(folder.length + 1).replace(/\.tsx?$/, ''))
    .filter((name) => !name.includes('/') && things.test(name) && name !== list);

  it('has everything that is in the folder on its list', () => {
    const listed = importsOf(`${folder}/${list}.ts`).map(({ to }) => to.slice(folder.length + 1));
    expect(
      names.filter((name) => !listed.includes(name)),
      `Add these to ${folder}/${list}.ts: their place in the list is their place on screen`,
    ).toEqual([]);
  });

  it('has a test for everything', () => {
    const tests = testedBy ? [testedBy] : names.map((name) => `${name}.test.ts`);
    expect(
      tests.filter((test) => !existsSync(`${folder}/${test}`)),
      'Write this test: what it must say yes to, and at least as many cases it must say no to',
    ).toEqual([]);
  });
});

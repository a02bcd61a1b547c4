import { describe, expect, it } from 'vitest';
import { hosts } from '../../lib/hosts/list';
import { allRows } from '../places/all-rows';
import { resultsOf, tableNow } from '../places/read-results';
import { placesTable, withTable } from '../places/table';
import { textOf } from '../source-files';

const all = { read: 'yes', edit: 'yes', reveal: 'yes', insert: 'yes', undo: 'yes', navigate: 'yes' } as const;

describe('the table of places in README.md', () => {
  it('says what the tests found', () => {
    const page = textOf('README.md');
    expect(page, '`npm run places` tries them all and writes the table').toBe(withTable(page, tableNow()));
  });

  it('has every host, and nothing that was not tried in both browsers', () => {
    const ids = allRows.map(({ id }) => id);
    expect(hosts.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([]);
    for (const browser of ['chromium', 'firefox'] as const)
      expect(Object.keys(resultsOf(browser)).sort(), browser).toEqual([...ids].sort());
  });

  it('names the browser where they differ, and what nobody tried', () => {
    const rows = [{ id: 'a', name: 'A', on: 'real editor' }];
    const differs = placesTable(rows, { Chromium: { a: all }, Firefox: { a: { ...all, insert: 'paste' } } });
    expect(differs.replace(/ +/g, ' ')).toContain(
      '| A | real editor | yes | yes | yes | yes | Chromium: yes; Firefox: you paste it |',
    );
    const nothing = placesTable(rows, { Chromium: {}, Firefox: {} }).replace(/ +/g, ' ');
    expect(nothing).toContain('| A | real editor | not tested |');
  });

  it('is not written into a page that has no place for it', () => {
    expect(() => withTable('# Assay', '| a |')).toThrow('needs the lines');
  });
});

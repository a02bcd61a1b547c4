import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followGrants } from './granted-hosts';

const DOCS = 'https://docs.google.com/document/*';
const NOTION = ['https://*.notion.so/*', 'https://*.notion.com/*', 'https://*.notion.site/*'];

interface Script {
  id: string;
  matches?: string[];
  world?: string;
  js?: string[];
}

/** The browser's registry of scripts and its permissions, as far as they are asked. */
let registered: Script[];
let granted: string[];

const site = (pattern: string) => pattern.replace(/^(https:\/\/[^/]*).*$/, '$1/*');

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = [];
  const known = (id: string) => registered.some((script) => script.id === id);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => origins.every((origin) => granted.includes(site(origin)))) as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({
    origins: granted,
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      const twice = scripts.find(({ id }) => known(id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      registered = [...registered, ...scripts];
    },
    updateContentScripts: async (scripts: Script[]) => {
      registered = registered.map((old) => scripts.find(({ id }) => id === old.id) ?? old);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

const matchesOf = (id: string) => registered.find((script) => script.id === id)?.matches;

describe('content scripts follow what the writer granted', () => {
  it('none at first', async () => {
    await followGrants();
    expect(registered).toEqual([]);
  });

  it('Google Docs: reader and bridge, on documents only although the browser grants the whole site', async () => {
    granted = ['https://docs.google.com/*'];
    await followGrants();
    expect(matchesOf('reader-google-docs')).toEqual([DOCS]);
    expect(matchesOf('reader')).toBeUndefined();
    expect(registered.find(({ id }) => id === 'bridge-google-docs')).toMatchObject({
      world: 'MAIN',
      matches: [DOCS],
    });
  });

  it('Notion: its reader alone', async () => {
    granted = NOTION;
    await followGrants();
    expect(registered.map(({ id }) => id)).toEqual(['reader-notion']);
    expect(matchesOf('reader-notion')).toEqual(NOTION);
  });

  it('one more host is added, one taken back is dropped, all taken back leaves nothing', async () => {
    granted = NOTION;
    await followGrants();
    granted = [...NOTION, 'https://docs.google.com/*'];
    await followGrants();
    expect(matchesOf('reader-notion')).toEqual(NOTION);
    expect(matchesOf('reader-google-docs')).toEqual([DOCS]);
    granted = ['https://docs.google.com/*'];
    await followGrants();
    expect(matchesOf('reader-google-docs')).toEqual([DOCS]);
    expect(matchesOf('reader-notion')).toBeUndefined();
    granted = [];
    await followGrants();
    expect(registered).toEqual([]);
  });

  it('a host known by its markup: what is known of it, and then the general reader', async () => {
    granted = ['https://trello.com/*'];
    await followGrants();
    expect(registered.map(({ id, js }) => [id, js])).toEqual([
      ['reader-trello', ['/hosts/trello.js', '/brief.js']],
    ]);
  });

  it("a company's own address is read too, as the host it may be", async () => {
    granted = ['https://wiki.fjord-coffee.example/*'];
    await followGrants();
    expect(matchesOf('reader')).toEqual(['https://wiki.fjord-coffee.example/*']);
    expect(registered[0]?.js).toEqual(['/hosts/confluence.js', '/hosts/jira.js', '/brief.js']);
  });

  it('asked twice at once, each script is registered once', async () => {
    granted = NOTION;
    await Promise.all([followGrants(), followGrants(), followGrants()]);
    expect(registered.map(({ id }) => id)).toEqual(['reader-notion']);
  });
});

import { browser } from 'wxt/browser';
import { hostPatterns } from '../manifest/host-patterns';
import { BRIDGES, type HostScript, READER, READERS } from './content-scripts';
import { readTab } from './read-tab';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts those of the hosts the writer has granted, no more and no less, and reads
 * the tabs that are open there. Safe to call at any time and twice at once.
 */
export function followGrants(): Promise<void> {
  last = last.then(follow, follow);
  return last;
}

async function follow(): Promise<void> {
  const granted = await grantedPatterns();
  const wanted = scriptsFor(granted);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = wanted.filter(({ id }) => registered.includes(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const fresh = wanted.filter(({ id }) => !registered.includes(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  if (granted.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: granted })) {
    if (id !== undefined) await readTab(id, Date.now(), false);
  }
}

/** Listed patterns that are granted, and granted sites that are on no list (a company's own address). */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = await Promise.all(
    hostPatterns.map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  // The browser may have cut the path off the pattern it was asked for.
  const sites = new Set(hostPatterns.map(siteOf));
  return [...listed.flat(), ...origins.filter((origin) => !sites.has(siteOf(origin)))];
}

const siteOf = (pattern: string) => pattern.replace(/^(.*?:\/\/[^/]*).*$/, '$1');

/** The scripts to register for these patterns; none for none. */
export function scriptsFor(granted: readonly string[]): Script[] {
  const of = ({ matches }: HostScript) => matches.filter((pattern) => granted.includes(pattern));
  const idle = { runAt: 'document_idle', persistAcrossSessions: true } as const;
  const general = granted.filter((pattern) => !READERS.some(({ matches }) => matches.includes(pattern)));
  const scripts: Script[] = [
    { id: 'reader', js: [...READER], matches: general, ...idle },
    ...READERS.map(
      (reader): Script => ({ id: `reader-${reader.id}`, js: reader.files, matches: of(reader), ...idle }),
    ),
    ...BRIDGES.map(
      (bridge): Script => ({
        id: `bridge-${bridge.id}`,
        js: bridge.files,
        matches: of(bridge),
        runAt: 'document_start',
        world: 'MAIN',
        persistAcrossSessions: true,
      }),
    ),
  ];
  return scripts.filter(({ matches = [] }) => matches.length > 0);
}

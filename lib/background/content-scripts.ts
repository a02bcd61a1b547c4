import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { googleDocs } from '../hosts/google-docs';
import { pageHosts } from '../hosts/list';
import { covers } from '../hosts/match-host';
import { notion } from '../hosts/notion';

/** Scripts for the pages of one host, in the order they are put in, by the names the build gives them. */
export interface HostScript {
  id: string;
  files: ScriptPublicPath[];
  matches: string[];
}

const GENERAL: ScriptPublicPath = '/brief.js';
/** Made by scripts/host-scripts.mjs, of which WXT's list of files does not know. */
const knownTo = (id: string) => `/hosts/${id}.js` as ScriptPublicPath;

/** The reader of each host: one of its own, or the general one after what is known of the host. */
export const READERS: readonly HostScript[] = [
  { id: googleDocs.id, files: ['/brief-in-google-docs.js'], matches: googleDocs.matches },
  { id: notion.id, files: ['/brief-in-notion.js'], matches: notion.matches },
  ...pageHosts.map(({ id, matches }) => ({ id, files: [knownTo(id), GENERAL], matches })),
];

/** The reader for any other site, which may be a host under a company's own address. */
export const READER: readonly ScriptPublicPath[] = [
  ...pageHosts.filter(({ isHere }) => isHere).map(({ id }) => knownTo(id)),
  GENERAL,
];

/** Scripts that must run in the page's own world, before the page's code where the page is loaded anew. */
export const BRIDGES: readonly HostScript[] = [
  { id: googleDocs.id, files: ['/content-scripts/google-docs.js'], matches: googleDocs.matches },
];

/** The reader for a page. */
export function readerFor(url: string | undefined): readonly ScriptPublicPath[] {
  return scriptFor(url, READERS) ?? READER;
}

/** The bridge a page needs beside the reader, if it needs one. */
export function bridgeFor(url: string | undefined): readonly ScriptPublicPath[] | undefined {
  return scriptFor(url, BRIDGES);
}

function scriptFor(
  url: string | undefined,
  scripts: readonly HostScript[],
): readonly ScriptPublicPath[] | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return scripts.find(({ matches }) => matches.some((pattern) => covers(pattern, new URL(url))))?.files;
}

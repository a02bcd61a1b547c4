import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { googleDocs } from '../hosts/google-docs';
import { covers } from '../hosts/match-host';

/** The content script that reads pages from their elements, by the name the build gives it. */
export const READER: ScriptPublicPath = '/brief.js';

/** A script some hosts need and others should not have to carry. */
export interface HostScript {
  id: string;
  file: ScriptPublicPath;
  matches: string[];
}

/** Readers of hosts that are read in a way of their own, in place of the general one. */
export const READERS: readonly HostScript[] = [
  { id: googleDocs.id, file: '/brief-in-google-docs.js', matches: googleDocs.matches },
];

/** Scripts that must run in the page's own world, before the page's code where the page is loaded anew. */
export const BRIDGES: readonly HostScript[] = [
  { id: googleDocs.id, file: '/content-scripts/google-docs.js', matches: googleDocs.matches },
];

/** The reader for a page. */
export function readerFor(url: string | undefined): ScriptPublicPath {
  return scriptFor(url, READERS) ?? READER;
}

/** The bridge a page needs beside the reader, if it needs one. */
export function bridgeFor(url: string | undefined): ScriptPublicPath | undefined {
  return scriptFor(url, BRIDGES);
}

function scriptFor(url: string | undefined, scripts: readonly HostScript[]): ScriptPublicPath | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return scripts.find(({ matches }) => matches.some((pattern) => covers(pattern, new URL(url))))?.file;
}

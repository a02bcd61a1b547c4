import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { googleDocs } from '../hosts/google-docs';
import { covers } from '../hosts/match-host';

/** The content script that reads, by the name the build gives it. */
export const READER: ScriptPublicPath = '/content-scripts/brief.js';

/** A script that must run in the page's own world, before the page's code where the page is loaded anew. */
export interface Bridge {
  id: string;
  file: ScriptPublicPath;
  matches: string[];
}

export const BRIDGES: readonly Bridge[] = [
  { id: googleDocs.id, file: '/content-scripts/google-docs.js', matches: googleDocs.matches },
];

/** The bridge a page needs beside the reader, if it needs one. */
export function bridgeFor(url: string | undefined): ScriptPublicPath | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return BRIDGES.find(({ matches }) => matches.some((pattern) => covers(pattern, new URL(url))))?.file;
}

import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The content script that reads, by the name the build gives it. */
export const READER = '/content-scripts/brief.js' as string as ScriptPublicPath;

/** A script that must run in the page's own world, before the page's code where the page is loaded anew. */
export interface Bridge {
  id: string;
  file: ScriptPublicPath;
  matches: string[];
}

export const BRIDGES: readonly Bridge[] = [
  {
    id: 'google-docs',
    file: '/content-scripts/google-docs.js' as string as ScriptPublicPath,
    matches: ['https://docs.google.com/document/*'],
  },
];

/** The bridge a page needs beside the reader, if it needs one. */
export function bridgeFor(url: string | undefined): ScriptPublicPath | undefined {
  return BRIDGES.find(({ matches }) => matches.some((pattern) => url?.startsWith(pattern.slice(0, -1))))
    ?.file;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Puts a saved page into the test's document under a real address and runs its scripts, as far as happy-dom goes.
 * `file` is a path under test/pages.
 */
export function loadPage(file: string, address: string): URL {
  const html = readFileSync(resolve('test/pages', file), 'utf8');
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
  document.documentElement.innerHTML = html
    .replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) new Function(script)();
  return new URL(address);
}

/** A page as hosts are given it; requests are answered by `answer`, or fail. */
export function pageAt(url: URL, answer?: (address: string) => Response) {
  const fetch = async (address: unknown) => {
    if (!answer) throw new TypeError('no network in tests');
    return answer(String(address));
  };
  return { document, url, fetch: fetch as typeof globalThis.fetch };
}

import type { Address } from './host';

/** The first of `among` whose match patterns cover `url`. */
export function hostAt<A extends Address>(url: URL, among: readonly A[]): A | null {
  return among.find((host) => host.matches.some((pattern) => covers(pattern, url))) ?? null;
}

/** Does a match pattern (`https://*.example.com/path/*`) cover `url`? */
export function covers(pattern: string, url: URL): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*:/, 'https?:')
    .replace('://*\\.', '://(?:[^/]+\\.)?')
    .replace('://*/', '://[^/]+/')
    .replaceAll('*', '.*');
  return (
    pattern.includes('://') && new RegExp(`^${source}$`).test(`${url.origin}${url.pathname}${url.search}`)
  );
}

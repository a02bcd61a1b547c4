import type { Host } from './host';

/** The first of `among` whose match patterns cover `url`. */
export function hostAt(url: URL, among: readonly Host[]): Host | null {
  return among.find((host) => host.matches.some((pattern) => covers(pattern, url))) ?? null;
}

/** Does a match pattern (`https://*.example.com/path/*`) cover `url`? */
export function covers(pattern: string, url: URL): boolean {
  const parts = /^(https?|\*):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  const [, scheme = '', name = '', path = ''] = parts ?? [];
  if (!parts || !(scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`))
    return false;
  const bare = name.replace(/^\*\./, '');
  const sameHost =
    name === '*' || url.hostname === bare || (bare !== name && url.hostname.endsWith(`.${bare}`));
  const pieces = path.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return sameHost && new RegExp(`^${pieces.join('.*')}$`).test(url.pathname + url.search);
}

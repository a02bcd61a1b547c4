import type { Place } from '../../components/panel-view';
import { hosts } from '../../lib/hosts/list';
import { matchHost } from '../../lib/hosts/match-host';

/** The places to offer for an address; for none those briefs are mostly written in. */
export function placesFor(url: string | null): Place[] {
  if (url === null) return hosts.map(({ name, matches }) => ({ name, origins: [...matches] }));
  const address = new URL(url);
  if (address.protocol !== 'https:') return [];
  const host = matchHost(address);
  if (host) return [{ name: host.name, origins: [...host.matches] }];
  return [{ name: address.hostname, origins: [`https://${address.hostname}/*`] }];
}

import { hostAt } from './covers';
import type { Address } from './host';
import { hosts } from './list';

export { covers } from './covers';

/** The host whose match patterns cover `url`, or null where only the generic reader can help. */
export function matchHost(url: URL): Address | null {
  return hostAt(url, hosts);
}

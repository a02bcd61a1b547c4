import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostHere } from '../../lib/hosts/host-here';
import type { DomHost } from '../../lib/hosts/reader/dom-host';
import { attendTab } from './attend-tab';

/**
 * The general content script. The manifest does not name it: the background puts it where the writer allowed it, so
 * installing asks for nothing. Scripts put in before it leave what they know of the hosts this page may be.
 */
export default defineUnlistedScript(() => {
  const told = globalThis as { assayHosts?: DomHost[] };
  attendTab(hostHere(document, told.assayHosts ?? []));
  delete told.assayHosts;
});

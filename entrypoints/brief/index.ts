import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostAt } from '../../lib/hosts/covers';
import { generic } from '../../lib/hosts/generic';
import { pageHosts } from '../../lib/hosts/list';
import { attendTab } from './attend-tab';

/**
 * The content script. The manifest does not name it: the background puts it where the writer allowed it, so
 * installing asks for nothing.
 */
export default defineUnlistedScript(() => attendTab(hostAt(new URL(location.href), pageHosts) ?? generic));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf } from '../lib/hosts/drift/outline';

/** Put into the page when the writer wants to report that its host has changed; gives its outline, without words. */
export default defineUnlistedScript(() => outlineOf(document));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notion } from '../lib/hosts/notion';
import { attendTab } from './brief/attend-tab';

/** The content script for Notion, whose blocks are read in a way of their own. */
export default defineUnlistedScript(() => attendTab(notion));

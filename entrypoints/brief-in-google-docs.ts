import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { googleDocs } from '../lib/hosts/google-docs';
import { attendTab } from './brief/attend-tab';

/** The content script for Google Docs, which is read in a way of its own: other pages need not carry it. */
export default defineUnlistedScript(() => attendTab(googleDocs));

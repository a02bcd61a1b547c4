import { defineContentScript } from 'wxt/utils/define-content-script';
import { openBridge } from '../lib/hosts/google-docs/bridge';

/** Runs in Google Docs' own world, where the text can be asked for; injected by the background like brief.content. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main() {
    openBridge(window);
  },
});

import { defineConfig } from 'wxt';
import { pageHosts } from './lib/hosts/list';
import { manifest } from './lib/manifest/manifest';
import { hostScripts } from './scripts/host-scripts.mjs';
import { checkWordsOnly } from './scripts/vite-check-words.mjs';
import { loadAhead } from './scripts/vite-load-ahead.mjs';
import { withoutEval } from './scripts/vite-without-eval.mjs';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: { 'build:publicAssets': hostScripts(pageHosts.map(({ id }) => id)) },
  // The polyfill would be the only code of ours that can fetch.
  vite: () => ({
    plugins: [withoutEval(), checkWordsOnly(), loadAhead('sidepanel', ['read-ahead', 'draw'])],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => manifest({ browser, developing: command === 'serve' }),
});

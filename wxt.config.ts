import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest/manifest';
import { checkWordsOnly } from './scripts/vite-check-words.mjs';
import { withoutEval } from './scripts/vite-without-eval.mjs';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // The polyfill would be the only code of ours that can fetch.
  vite: () => ({
    plugins: [withoutEval(), checkWordsOnly()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode, command }) => manifest({ browser, mode, developing: command === 'serve' }),
});

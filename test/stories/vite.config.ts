import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { withoutEval } from '../../scripts/vite-without-eval.mjs';

/** Builds the story pages into one folder that opens from disk or any static server; not part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [withoutEval()],
  build: {
    outDir: resolve(import.meta.dirname, '../../.output/stories'),
    emptyOutDir: true,
    // One script: what comes later than the first picture would have to be waited for.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

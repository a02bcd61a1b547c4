import { build } from 'esbuild';

/**
 * A Vite plugin: puts the value of lib/words/check-words.ts in place of its code. The panel shows the words of the
 * checks but never judges, so it need not carry the checks, the lexicon and the statistics behind them.
 */
export function checkWordsOnly() {
  return {
    name: 'assay-check-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/lib/words/check-words.ts')) return null;
      const { outputFiles } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
        },
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const { checkWords } = await import(`data:text/javascript;base64,${code}`);
      return `export const checkWords = new Map(${JSON.stringify([...checkWords])});`;
    },
  };
}

// Bundles one TypeScript file of bench/ and runs it: node bench/run.mjs fit-weights.ts [ARGS...]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
mkdirSync('.cache', { recursive: true });
const outfile = `.cache/${file}.mjs`;
await build({
  entryPoints: [`bench/${file}`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1;

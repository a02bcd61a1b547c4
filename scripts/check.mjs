// Checks briefs from the command line; does its own set-up first. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, '.output', 'cli');

/** Changes whenever a source file or a dependency does. */
function stamp() {
  const hash = createHash('sha1');
  const look = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${mtimeMs}:${size}\n`);
  };
  look(join(root, 'package-lock.json'));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) look(path);
    }
  };
  walk(join(root, 'lib'));
  return hash.digest('hex').slice(0, 12);
}

/** Installs what the project needs; what npm says goes to standard error. */
function install() {
  process.stderr.write('First run: fetching what Assay needs (npm ci) …\n');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write('check: npm ci failed; look at the lines above, then run it again.\n');
  process.exit(2);
}

/** Bundles into a folder of its own and moves it into place, so that two calls at a time do not meet. */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const half = `${folder}.${process.pid}`;
  await build({
    entryPoints: [join(root, 'lib', 'cli', 'main.ts')],
    outdir: half,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Some dependencies still ask for Node's own modules the old way.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  try {
    renameSync(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
  for (const old of readdirSync(built)) {
    const path = join(built, old);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > 60_000)
      rmSync(path, { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) install();
const folder = join(built, stamp());
if (!existsSync(folder)) {
  mkdirSync(built, { recursive: true });
  await bundle(folder);
}
// Node 22 and newer keep what they compiled for the next call.
module.enableCompileCache?.(join(root, '.output', 'compiled'));
const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href);

const { stdin, stdout, stderr, env } = process;
// Whoever reads the output may have had enough of it (`| head`).
stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const day = new Date();
const two = (number) => String(number).padStart(2, '0');
process.exitCode = await main(process.argv.slice(2), {
  stdin,
  out: (text) => stdout.write(text),
  error: (line) => stderr.write(`${line}\n`),
  colours: env.FORCE_COLOR ? true : stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  today: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
});

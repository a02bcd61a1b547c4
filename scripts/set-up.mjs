import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Makes a fresh clone ready to run: Node new enough, dependencies as the lockfile has them. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    stop(`Node ${process.versions.node} is too old for Assay: install Node 20.12 or newer.`);
  }
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (npm ci) ...');
  // npm names its own script when it runs ours; called without npm, it is on the PATH.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: ROOT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (status !== 0) stop('npm ci did not finish: see what it says above, then run this again.');
}

/** True when node_modules holds every package at the version the lockfile names. */
function dependenciesAreCurrent() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (present[path]?.version === version && existsSync(join(ROOT, path))) ||
      (optional && !present[path]),
  );
}

/** Runs the program of an installed package with the Node that runs us. Out: exit code and what it wrote. */
export function runQuietly(program, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', program), ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } },
  );
  if (error) throw error;
  return { status: status ?? 1, stdout, stderr };
}

/** Builds the extension as it is shipped. Out: the folder to load. */
export function build(browser = 'chromium') {
  const name = browser === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building the extension (${name}) ...`);
  const { status, stdout, stderr } = runQuietly('wxt/bin/wxt.mjs', ['build', '-b', name, '--mv3'], {
    NODE_ENV: 'production',
  });
  if (status !== 0) stop(`${stdout}${stderr}\nThe extension could not be built: see the message above.`);
  return join(ROOT, '.output', `${name}-mv3`);
}

/** Says why nothing more can be done, and ends. */
export function stop(sentence, code = 2) {
  console.error(sentence);
  process.exit(code);
}

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const check = (...args: string[]) =>
  promisify(execFile)('node', [join(root, 'scripts', 'check.mjs'), ...args], { cwd: root });

test('two calls at the same time without a bundle both build one and both answer', async () => {
  rmSync(join(root, '.output', 'cli'), { recursive: true, force: true });
  const calls = await Promise.all(
    ['md', 'txt'].map((ending) => check('--json', `test/briefs/second-loaf.${ending}`)),
  );
  for (const { stdout, stderr } of calls) {
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      lang: 'en',
      title: 'Second loaf: a test for the Saturday queue',
    });
  }
}, 60_000);

test('a Word document is read from the bundle too', async () => {
  const { stdout } = await check('--json', 'test/briefs/second-loaf.docx');
  expect(JSON.parse(stdout)).toMatchObject({ file: 'test/briefs/second-loaf.docx' });
}, 60_000);

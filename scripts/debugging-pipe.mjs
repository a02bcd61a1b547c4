import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './set-up.mjs';

/** Longest wait for one answer of the browser, milliseconds. */
const PATIENCE = 30_000;

/**
 * Starts a Chromium-like browser with a profile of its own and speaks the DevTools protocol with it over a pipe:
 * the one way left to load an unpacked extension into branded Chrome, which ignores --load-extension since 137.
 * Out: `send(method, params, sessionId)`, `closed` (a promise) and `close()`, which also removes the profile.
 */
export function openBrowser(bin, { headless, args = [] }) {
  // Not in the system's temporary folder: a browser installed as a snap sees another one there.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const profile = mkdtempSync(join(ROOT, '.cache', 'profile-'));
  const browser = spawn(
    bin,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--headless=new', '--disable-gpu', '--window-size=1280,900'] : []),
      ...args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , commands, answers] = browser.stdio;
  const waiting = new Map();
  let next = 1;
  let unread = '';

  answers.setEncoding('utf8');
  answers.on('data', (text) => {
    const parts = (unread + text).split('\0');
    unread = parts.pop();
    for (const part of parts) settle(JSON.parse(part));
  });
  const closed = new Promise((resolve) => {
    browser.once('error', resolve);
    browser.once('exit', () => resolve(null));
  }).then((error) => {
    for (const { fail } of waiting.values()) fail(error ?? new Error('The browser was closed.'));
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    return error;
  });
  // Writing to a browser that has just been closed is no news: `closed` says it.
  commands.on('error', () => undefined);

  function settle({ id, result, error }) {
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) fail?.(new Error(error.message));
    else done?.(result);
  }

  function send(method, params = {}, sessionId) {
    return new Promise((resolve, reject) => {
      const id = next++;
      const late = setTimeout(() => reject(new Error(`The browser did not answer ${method}.`)), PATIENCE);
      const end = (call) => (value) => {
        clearTimeout(late);
        call(value);
      };
      waiting.set(id, { done: end(resolve), fail: end(reject) });
      commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  async function close() {
    await Promise.race([send('Browser.close').catch(() => browser.kill()), closed]);
    return closed;
  }

  return { send, closed, close };
}

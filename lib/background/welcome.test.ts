import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from './welcome';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the welcome page', () => {
  it.each([
    ['install', {}, 1],
    ['install', { welcome: true }, 1],
    ['install', { welcome: 'no' }, 1],
    ['install', { welcome: false }, 0],
    ['update', {}, 0],
    ['chrome_update', {}, 0],
    ['update', { welcome: true }, 0],
  ])('after %s, where the company says %o, opens %i times', async (reason, policy, times) => {
    await fakeBrowser.storage.managed.set(policy);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await welcome(reason);
    expect(opened.mock.calls.map(([{ url }]) => new URL(url ?? '').pathname)).toEqual(
      Array(times).fill('/welcome.html'),
    );
  });
});

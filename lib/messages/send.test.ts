import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send, tellPage } from './send';

const said = { type: 'hosts-changed' } as const;
const cut = new Error('A listener indicated an asynchronous response, but the message channel closed');
let spoken: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  spoken = vi.fn();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(spoken as never);
  return () => vi.useRealTimers();
});

async function sent(): Promise<string> {
  const outcome = send(said);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('telling the background', () => {
  it('once is enough where it is done', async () => {
    spoken.mockResolvedValue('done');
    expect(await sent()).toBe('done');
    expect(spoken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a worker that ended', () => Promise.reject(cut)],
    ['a worker that could not go on', () => Promise.resolve('failed')],
    ['a worker that was not there yet', () => Promise.resolve(undefined)],
  ])('is repeated after %s', async (_, first) => {
    spoken.mockImplementationOnce(first).mockImplementationOnce(first).mockResolvedValue('done');
    expect(await sent()).toBe('done');
    expect(spoken.mock.calls).toEqual([[said], [said], [said]]);
  });

  it('is given up, and said to have failed, in the end', async () => {
    spoken.mockRejectedValue(cut);
    expect(await sent()).toBe('failed');
  });

  it('ends at once when the extension was updated under the page', async () => {
    spoken.mockImplementationOnce(() => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await sent()).toBe('gone');
    expect(spoken).toHaveBeenCalledTimes(1);
  });
});

describe('telling a page', () => {
  const page = (answer: () => Promise<unknown>) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer as never);

  it.each([
    ['hears it and answers', true, () => Promise.resolve('heard')],
    [
      'hears it and says nothing',
      true,
      () => Promise.reject(new Error('The message port closed before a response was received.')),
    ],
    [
      'has no reader in it',
      false,
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
  ])('%s: %s', async (_, expected, answer) => {
    page(answer);
    expect(await tellPage(7, { type: 'read-now', asked: true })).toBe(expected);
  });
});

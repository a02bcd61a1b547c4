import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paused } from './paused';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setup(news: boolean) {
  const read = vi.fn(async () => news);
  const end = new AbortController();
  return { read, end, reason: paused(read, end.signal) };
}

/** Gives a reason every `every` milliseconds, for `during`. */
async function keepOn(reason: (byWriter: boolean) => void, byWriter: boolean, every: number, during: number) {
  for (let passed = 0; passed < during; passed += every) {
    reason(byWriter);
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('many reasons to read', () => {
  it('make one reading after a pause', async () => {
    const { read, reason } = setup(true);
    await keepOn(reason, true, 50, 600);
    expect(read).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('do not wait for ever while the writer goes on', async () => {
    const { read, reason } = setup(true);
    await keepOn(reason, true, 50, 10_000);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(read.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('from a page that never rests and says nothing new are heeded ever more seldom', async () => {
    const { read, reason } = setup(false);
    await keepOn(reason, false, 10, 60_000);
    expect(read.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('are heeded at once again when the writer types into such a page', async () => {
    const { read, reason } = setup(false);
    await keepOn(reason, false, 10, 60_000);
    read.mockClear();
    reason(true);
    await vi.advanceTimersByTimeAsync(450);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('wait longer where reading takes long', async () => {
    const read = vi.fn(() => new Promise<boolean>((done) => setTimeout(() => done(true), 120)));
    const reason = paused(read, new AbortController().signal);
    reason(true);
    await vi.advanceTimersByTimeAsync(600);
    expect(read).toHaveBeenCalledTimes(1);
    reason(true);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('are forgotten when it is over', async () => {
    const { read, end, reason } = setup(true);
    reason(true);
    end.abort();
    reason(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

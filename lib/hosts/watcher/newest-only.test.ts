// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { newestOnly } from './newest-only';

it('goes on while it is the only one and its extension is there', () => {
  vi.useFakeTimers();
  const end = newestOnly(document, () => true);
  vi.advanceTimersByTime(10_000);
  expect(end.signal.aborted).toBe(false);
  end.abort();
  vi.useRealTimers();
});

it('makes way for a newer one, which stays', () => {
  const first = newestOnly(document, () => true);
  const second = newestOnly(document, () => true);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  second.abort();
});

it('ends within a second when the extension is gone, and leaves no timer', () => {
  vi.useFakeTimers();
  let alive = true;
  const end = newestOnly(document, () => alive);
  alive = false;
  vi.advanceTimersByTime(1_000);
  expect(end.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

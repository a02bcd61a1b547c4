// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../messages/messages';
import type { Host, ReadOutcome } from '../host';
import { attend } from './attend';

let told: PageMessage[] = [];
let end = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  end = new AbortController();
  document.body.innerHTML = '<main></main>';
  goTo('/one');
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function goTo(path: string): void {
  history.pushState(
    null,
    '',
    new URL(path, 'about:blank' === location.href ? 'https://x.test' : location.href),
  );
}

/** A host whose document is what stands in `main`; `delay` is how long it takes to read, in milliseconds. */
function host(over: Partial<Host> = {}, delay = 0): Host {
  return {
    id: 'made-up',
    name: 'Made up',
    matches: [],
    root: ({ document: page }) => page.querySelector('main'),
    read: async ({ document: page, url }): Promise<ReadOutcome> => {
      const text = page.querySelector('main')?.textContent ?? '';
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      const lines = [{ runs: [{ text }], hard: false }];
      return {
        kind: 'read',
        document: {
          documentId: url.pathname,
          title: 'Title',
          parts: text ? [{ is: 'lines', lines, frame: { kind: 'paragraph' } }] : [],
          gaps: [],
          editable: true,
          route: 'live',
        },
      };
    },
    ...over,
  };
}

function start(which: Host) {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    'https://x.test/one',
  );
  return attend({
    host: which,
    page: () => ({ document, url: new URL(location.href), fetch }),
    report: (message) => told.push(message),
    signal: end.signal,
  });
}

function write(text: string): void {
  const main = document.querySelector('main');
  main?.replaceChildren(document.createTextNode(text));
  main?.dispatchEvent(new Event('input', { bubbles: true }));
}

const texts = () =>
  told.map((message) =>
    message.type === 'brief-read' || message.type === 'brief-changed'
      ? `${message.brief.id}: ${JSON.stringify(message.brief).match(/"text":"([^"]*)/)?.[1] ?? ''}`
      : message.type,
  );

describe('a page that changes', () => {
  it('is told at the start and whenever it says something new, and not otherwise', async () => {
    write('first');
    start(host());
    await vi.advanceTimersByTimeAsync(50);
    write('first');
    await vi.advanceTimersByTimeAsync(1_000);
    write('first and second');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual(['made-up:/one: first', 'made-up:/one: first and second']);
  });

  it('is told again when the writer asks, though nothing is new', async () => {
    write('first');
    const readNow = start(host());
    await vi.advanceTimersByTimeAsync(50);
    await readNow(true);
    expect(texts()).toEqual(['made-up:/one: first', 'made-up:/one: first']);
  });

  it('is not read while it is hidden or a character is being composed', async () => {
    write('first');
    start(host());
    await vi.advanceTimersByTimeAsync(50);
    document.dispatchEvent(new Event('compositionstart'));
    write('fir');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toHaveLength(1);
    document.dispatchEvent(new Event('compositionend'));
    write('first, composed');
    await vi.advanceTimersByTimeAsync(1_000);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    write('first, hidden');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(texts().at(-1)).toBe('made-up:/one: first, composed');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts().at(-1)).toBe('made-up:/one: first, hidden');
    hidden.mockRestore();
  });

  it('gets a second look before most of its words are given up', async () => {
    const words = 'a long plan with very many words in it';
    write(words);
    start(host());
    await vi.advanceTimersByTimeAsync(50);
    write('');
    await vi.advanceTimersByTimeAsync(700);
    write(words);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(texts()).toEqual([`made-up:/one: ${words}`]);
    write('short');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(texts().at(-1)).toBe('made-up:/one: short');
  });
});

describe('another address', () => {
  it('is another document, also when a reading was under way', async () => {
    write('of page one');
    start(host({}, 300));
    await vi.advanceTimersByTimeAsync(100);
    goTo('/two');
    write('of page two');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(texts()).toEqual(['made-up:/two: of page two']);
  });

  it('is noticed though nothing else changes', async () => {
    write('same words');
    start(host());
    await vi.advanceTimersByTimeAsync(50);
    goTo('/three');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(texts()).toEqual(['made-up:/one: same words', 'made-up:/three: same words']);
  });
});

describe('a page that cannot be read', () => {
  it('is called so only after some patience, and read when it is there', async () => {
    let ready = false;
    const whole = host();
    start(
      host({
        read: async (page) => (ready ? whole.read(page) : { kind: 'cannot-read', why: 'still-loading' }),
      }),
    );
    await vi.advanceTimersByTimeAsync(2_500);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toMatchObject([{ type: 'page-unreadable', why: 'still-loading', host: 'made-up' }]);
    ready = true;
    write('here it is');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(texts().at(-1)).toBe('made-up:/one: here it is');
  });

  it('is not our end when its host stumbles', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    start(
      host({
        read: async () => {
          throw new Error('unexpected markup');
        },
      }),
    );
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toMatchObject([{ type: 'page-unreadable', why: 'no-text-access' }]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('the end', () => {
  it('leaves no timer and tells nothing more', async () => {
    write('first');
    start(host());
    await vi.advanceTimersByTimeAsync(50);
    write('second');
    end.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

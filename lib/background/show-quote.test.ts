import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showQuote } from './show-quote';

interface Injection {
  func?: (words: string) => unknown;
  args?: [string];
  files?: string[];
  world?: string;
}
let injected: Injection[];
let css: string[];

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  css = [];
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async ({ css: text }: { css: string }) => css.push(text),
    executeScript: async (injection: Injection) => {
      injected.push(injection);
      return [{ result: injection.files || injection.world ? true : undefined }];
    },
  });
});

const at = (url: string) => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);

describe('a quote is shown', () => {
  it('by a mark the browser draws, on any page', async () => {
    at('https://plans.example.org/brief');
    expect(await showQuote(7, 'more orders')).toBe(true);
    expect(css.join()).toContain('::highlight(');
    expect(injected.map(({ files, args }) => files ?? args)).toEqual([['more orders'], ['/show-quote.js']]);
    expect(injected.every(({ world }) => world === undefined)).toBe(true);
  });

  it('by selecting it in Google Docs, in the page’s own world', async () => {
    at('https://docs.google.com/document/d/a1/edit');
    expect(await showQuote(7, 'more orders')).toBe(true);
    expect(injected).toMatchObject([{ world: 'MAIN', args: ['more orders'] }]);
    expect(css).toEqual([]);
  });

  it('not at all where the page is not ours to touch', async () => {
    at('https://plans.example.org/brief');
    Object.assign(fakeBrowser.scripting, {
      insertCSS: () => Promise.reject(new Error('Cannot access contents of the page')),
    });
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await showQuote(7, 'more orders')).toBe(false);
    warn.mockRestore();
  });
});

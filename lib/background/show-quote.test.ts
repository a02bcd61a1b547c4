import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSettings } from '../store/settings';
import { showQuote } from './show-quote';

interface Injection {
  func?: (words: string) => unknown;
  args?: [string];
  files?: string[];
  world?: string;
}
let injected: Injection[];
let css: string[];
let found: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  css = [];
  found = true;
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async ({ css: text }: { css: string }) => css.push(text),
    executeScript: async (injection: Injection) => {
      injected.push(injection);
      return [{ result: injection.files ? found : injection.world ? true : undefined }];
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

  const scripts = () => injected.flatMap(({ files, world }) => files ?? world ?? []);

  it('by a mark over what is painted, in Google Docs', async () => {
    at('https://docs.google.com/document/d/a1/edit');
    expect(await showQuote(7, 'more orders')).toBe(true);
    expect(css.join()).toContain('.assay-marks');
    expect(scripts()).toEqual(['/show-quote-in-google-docs.js']);
  });

  it('by selecting it there, in the page’s own world, where the writer wants that', async () => {
    at('https://docs.google.com/document/d/a1/edit');
    await recordSettings({ selectInDocs: true });
    expect(await showQuote(7, 'more orders')).toBe(true);
    expect(injected).toMatchObject([{ world: 'MAIN', args: ['more orders'] }]);
    expect(css).toEqual([]);
    await recordSettings({ selectInDocs: false });
  });

  it('by selecting it there, too, where it is not found painted', async () => {
    at('https://docs.google.com/document/d/a1/edit');
    found = false;
    expect(await showQuote(7, 'more orders')).toBe(true);
    expect(scripts()).toEqual(['/show-quote-in-google-docs.js', 'MAIN']);
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

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { example } from '../test/export-example';
import { fileName, handOut } from './hand-out';

class Item {
  constructor(readonly shapes: Record<string, Blob>) {}
}
const write = vi.fn(async (_items: Item[]) => undefined);
vi.stubGlobal('ClipboardItem', Item);
Object.defineProperty(navigator, 'clipboard', { value: { write } });
afterEach(() => write.mockReset());

async function written(): Promise<Record<string, string>> {
  const shapes = Object.entries(write.mock.calls[0]?.[0]?.[0]?.shapes ?? {});
  return Object.fromEntries(await Promise.all(shapes.map(async ([type, blob]) => [type, await blob.text()])));
}

describe('handOut', () => {
  it('puts rich text and Markdown on the clipboard as one item, before anything is awaited', async () => {
    const handed = handOut('rich', example);
    expect(write).toHaveBeenCalledTimes(1);
    expect(await handed).toBe(true);
    const shapes = await written();
    expect(shapes['text/html']).toMatch(/^<h2>/);
    expect(shapes['text/plain']).toMatch(/^## /);
  });

  it('gives a sheet nothing but text, so that every cell lands in its own', async () => {
    await handOut('table', example);
    expect(Object.keys(await written())).toEqual(['text/plain']);
  });

  it('falls back to the copy event where the browser refuses, and says whether that went well', async () => {
    write.mockRejectedValue(new DOMException('Document is not focused', 'NotAllowedError'));
    const data = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
      return !document.dispatchEvent(Object.assign(event, { clipboardData }));
    };
    expect(await handOut('rich', example)).toBe(true);
    expect([...data.keys()]).toEqual(['text/html', 'text/plain']);
    document.execCommand = () => false;
    expect(await handOut('rich', example)).toBe(false);
  });
});

describe('fileName', () => {
  it.each([
    ['Autumn push: decaf sampler', 'assay-autumn-push-decaf-sampler.csv'],
    ['../../etc/passwd', 'assay-etc-passwd.csv'],
    ['Frühling / Sommer', 'assay-frühling-sommer.csv'],
    ['***', 'assay-checklist.csv'],
    ['', 'assay-checklist.csv'],
  ])('%s', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name);
  });
});

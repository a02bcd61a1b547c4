import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Serve } from './browser';
import { editors, places } from './rows';

/** Answers with the page of each row at its address; editors are bundled from their real packages. */
export async function pagesOfRows(): Promise<Serve> {
  const bundles = editors.map(
    async ({ file }) => [`/${file}`, await bundled(`test/editors/${file}`)] as const,
  );
  const scripts = new Map<string, string>(await Promise.all(bundles));
  const pages = new Map(
    [...editors, ...places].flatMap((row) => [
      [without(row.url), row] as const,
      [without(row.elsewhere), row] as const,
    ]),
  );
  return (url) => {
    const script = scripts.get(url.pathname);
    if (script !== undefined) return { contentType: 'text/javascript', body: script };
    if (url.pathname.endsWith('/export')) return null;
    const row = pages.get(without(url.href));
    if (!row) return null;
    const body =
      row.on === 'real editor'
        ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><main></main><script type="module" src="/${row.file}"></script></html>`
        : readFileSync(`test/pages/${row.file}`, 'utf8');
    return { contentType: 'text/html', body };
  };
}

const without = (url: string) => url.replace(/[?#].*$/, '');

/** A script with everything it imports, for a page. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

const page = (name: string) => readFileSync(`test/pages/${name}`, 'utf8');

/** Where the pages of test/pages live for the browser. */
export const DOCS = 'https://docs.google.com/document/d/1AssayTestDocument/edit';
export const NOTION = 'https://www.notion.so/Assay-0123456789abcdef0123456789abcde';

/** A document page of any other site: an editor and nothing else. */
export const ANY_SITE = 'https://plans.example.org/brief';

/**
 * Answers every request of the browser: the saved pages under the hosts' real addresses, 404 for the rest. The
 * address `/never-answered` is left waiting for ever.
 */
export async function servePages(context: BrowserContext, editor = ''): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/never-answered') return;
    const body = bodyFor(url, editor);
    await route.fulfill(
      body === null
        ? { status: 404, body: '' }
        : { contentType: url.searchParams.get('format') === 'md' ? 'text/markdown' : 'text/html', body },
    );
  });
}

function bodyFor({ hostname, pathname, searchParams }: URL, editor: string): string | null {
  if (hostname === 'docs.google.com' && pathname.endsWith('/export'))
    return searchParams.get('format') === 'md' ? page('google-docs/export.md') : null;
  if (hostname === 'docs.google.com' && pathname.startsWith('/document/'))
    return page('google-docs/document.html');
  if (/(^|\.)notion\.(so|com|site)$/.test(hostname) && /[0-9a-f]{32}$/.test(pathname))
    return page('notion/page.html');
  if (hostname === 'plans.example.org' && pathname === '/brief') return editorPage(editor);
  return null;
}

/** A plain rich-text editor holding the text, one paragraph a line. */
function editorPage(text: string): string {
  const paragraphs = text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plans</title>
<body><main contenteditable="true" aria-label="Brief">${paragraphs.join('')}</main></body></html>`;
}

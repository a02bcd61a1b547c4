import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { blocksOfParts } from '../lib/brief/blocks-of-parts';
import type { Block } from '../lib/brief/brief';
import type { Host } from '../lib/hosts/host';
import { type DomHost, domHost } from '../lib/hosts/reader/dom-host';

/**
 * Puts a saved page into the test's document under a real address and runs its scripts, as far as happy-dom goes.
 * `file` is a path under test/pages.
 */
export function loadPage(file: string, address: string): URL {
  const html = readFileSync(resolve('test/pages', file), 'utf8');
  const { happyDOM } = window as unknown as {
    happyDOM: { setURL: (url: string) => void; settings: { handleDisabledFileLoadingAsSuccess: boolean } };
  };
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  happyDOM.setURL(address);
  document.documentElement.innerHTML = html
    .replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) new Function(script)();
  return new URL(address);
}

/** A page as hosts are given it; requests are answered by `answer`, or fail. */
export function pageAt(url: URL, answer?: (address: string) => Response) {
  const fetch = async (address: unknown) => {
    if (!answer) throw new TypeError('no network in tests');
    return answer(String(address));
  };
  return { document, url, fetch: fetch as typeof globalThis.fetch };
}

/** What a host reads from a saved page: the outcome, with its parts as blocks and one short line for each. */
export async function readPage(known: Host | DomHost, file: string, address: string) {
  const host = 'read' in known ? known : domHost(known);
  const outcome = await host.read(pageAt(loadPage(file, address)));
  if (outcome.kind !== 'read') return { ...outcome, lines: [] };
  const { parts, ...document } = outcome.document;
  return { kind: outcome.kind, ...document, lines: blocksOfParts(parts).map(shortly) };
}

/** A block on one line: `# heading`, `- item`, `Label = value`, `row | column: cell`; containers in brackets. */
export function shortly({ kind, text, level = 1, label, rowLabel, checked, inside, aside }: Block): string {
  const mark = {
    heading: '#'.repeat(level),
    paragraph: '',
    item: '-'.repeat(level),
    field: `${label} =`,
    cell: `${rowLabel ?? ''} | ${label ?? ''}:`,
  }[kind];
  const box = checked === undefined ? '' : checked ? '[x]' : '[ ]';
  return [inside && `(${inside})`, aside && `(${aside})`, mark, box, text].filter(Boolean).join(' ');
}

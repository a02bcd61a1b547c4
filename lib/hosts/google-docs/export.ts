import type { Hint } from './hints';
import { comparable } from './hints';
import type { Piece } from './pieces';

/** The document as Google exports it in Markdown: exact structure, some seconds behind the typing. */
export interface Exported {
  pieces: Piece[];
  hints: Map<string, Hint>;
}

/** Where the open tab of the document is exported, in the account it is open in. */
export function exportUrl(url: URL): string | null {
  const [, account = '', id] = /^\/document\/(u\/\d+\/)?d\/([\w-]+)/.exec(url.pathname) ?? [];
  if (!id) return null;
  const tab = url.searchParams.get('tab');
  return `${url.origin}/document/${account}d/${id}/export?format=md${tab ? `&tab=${encodeURIComponent(tab)}` : ''}`;
}

/** Fetches and reads the export; null where the owner, the account or the network does not allow it. */
export async function readExport(url: URL, fetch: typeof globalThis.fetch): Promise<Exported | null> {
  const address = exportUrl(url);
  if (!address) return null;
  try {
    const reply = await fetch(address, { credentials: 'same-origin' });
    // A sign-in or "not allowed" page comes as HTML.
    if (!reply.ok || /html/.test(reply.headers.get('content-type') ?? '')) return null;
    return exportedPieces(await reply.text());
  } catch {
    return null; // Offline, or the request was blocked: the live text stays the only source.
  }
}

/** Reads the Markdown Google writes: one paragraph a line, tables with bars, no nesting but lists. */
export function exportedPieces(markdown: string): Exported {
  const pieces: Piece[] = [];
  const hints = new Map<string, Hint>();
  let rows: string[][] | null = null;
  for (const raw of markdown.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\[image\d+\]:/.test(raw)) continue;
    const cells = tableCells(raw);
    if (cells) {
      if (!rows) {
        rows = [];
        pieces.push({ kind: 'table', rows });
      }
      if (!cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells.map(plain));
      continue;
    }
    rows = null;
    const { text, hint } = lineOf(raw);
    if (text === '') continue;
    pieces.push({ kind: 'paragraph', text });
    hints.set(comparable(text), hint);
  }
  return { pieces, hints };
}

function lineOf(raw: string): { text: string; hint: Hint } {
  const heading = /^(#{1,6})\s+(.*)$/.exec(raw);
  if (heading)
    return { text: plain(heading[2] ?? ''), hint: { kind: 'heading', level: heading[1]?.length ?? 1 } };
  const item = /^(\s*)(?:[*+-]|\d+[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/.exec(raw);
  if (!item) return { text: plain(raw), hint: { kind: 'paragraph', bold: boldStart(raw) } };
  const [, indent = '', box, text = ''] = item;
  const level = 1 + Math.floor(indent.length / 2);
  return {
    text: plain(text),
    hint: {
      kind: 'item',
      level,
      bold: boldStart(text),
      ...(box === undefined ? {} : { checked: box !== ' ' }),
    },
  };
}

function tableCells(raw: string): string[] | null {
  const bare = raw.trim();
  if (!bare.startsWith('|') || !bare.endsWith('|') || bare.length < 3) return null;
  return bare
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** How many characters at the start are bold, white space not counted. */
function boldStart(raw: string): number {
  const bold = /^\s*\*\*(.+?)\*\*/.exec(raw)?.[1];
  return bold ? comparable(plain(bold)).length : 0;
}

/** The words of a line, its emphasis, links and escapes taken away. */
function plain(raw: string): string {
  return raw
    .replace(/!\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*{1,3}|~~)/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|=~<>&])/g, '$1')
    .trim();
}

import { askForText } from './google-docs/ask-bridge';
import { isBehind } from './google-docs/behind';
import { documentId, isEditable, titleOf } from './google-docs/docs-page';
import { docsParts } from './google-docs/docs-parts';
import { drawnHints, drawnParagraphs } from './google-docs/drawn-lines';
import { type Exported, readExport } from './google-docs/export';
import type { Hint } from './google-docs/hints';
import { outlineHints } from './google-docs/outline';
import { piecesOf } from './google-docs/pieces';
import { pollDocs } from './google-docs/poll';
import type { CannotRead, Host, Page, ReadDocument, ReadOutcome } from './host';

/** What is remembered of one document between readings: what has scrolled away keeps its look. */
interface Memory {
  document: string;
  drawn: Map<string, Hint>;
  exported: Exported | null;
  exportedAt: number;
  firstAsked: number;
}

/** How long the editor may take to start, and how often an export may be asked for, in milliseconds. */
const STARTING = 10_000;
const BETWEEN_EXPORTS = 10_000;

/** Google Docs: text live from the editor, structure from outline, fonts and shape, or exactly from an export. */
export const googleDocs: Host = {
  id: 'google-docs',
  name: 'Google Docs',
  matches: ['https://docs.google.com/document/*'],
  read,
  watch: pollDocs,
};

let memory: Memory | null = null;

async function read(page: Page, asked = false): Promise<ReadOutcome> {
  const id = documentId(page.url);
  if (!id) return { kind: 'not-a-document' };
  const now = performance.now();
  if (memory?.document !== id) {
    memory = {
      document: id,
      drawn: new Map(),
      exported: null,
      exportedAt: Number.NEGATIVE_INFINITY,
      firstAsked: now,
    };
  }
  const known = memory;
  const raw = await askForText(page.document);
  const late = now - known.firstAsked > STARTING;
  // While the editor starts it will give its text itself: an export is no older text, but costs a request.
  const wanted = typeof raw === 'string' ? asked : late;
  if (wanted && now - known.exportedAt > BETWEEN_EXPORTS) {
    known.exportedAt = now;
    known.exported = (await readExport(page.url, page.fetch)) ?? known.exported;
  }
  if (typeof raw === 'string') return { kind: 'read', document: live(page, id, raw, known, now) };
  if (known.exported) return { kind: 'read', document: fromExport(page, id, known.exported) };
  return { kind: 'cannot-read', why: reason(raw, late) };
}

function reason(raw: null | undefined, late: boolean): CannotRead {
  if (!late) return 'still-loading';
  return raw === undefined ? 'needs-reload' : 'no-text-access';
}

function live(page: Page, id: string, raw: string, known: Memory, now: number): ReadDocument {
  const { document } = page;
  const drawn = drawnParagraphs(document);
  for (const [key, hint] of drawnHints(drawn)) known.drawn.set(key, hint);
  const outline = outlineHints(document);
  const sources = [known.exported?.hints ?? new Map(), outline, known.drawn];
  const stale = isBehind(id, raw, drawn, now);
  return {
    documentId: id,
    title: titleOf(document),
    parts: docsParts(piecesOf(raw), sources, outline.size === 0 && known.exported === null),
    gaps: stale ? [{ what: 'stale' }] : [],
    editable: isEditable(page),
    route: 'live',
  };
}

function fromExport(page: Page, id: string, { pieces, hints }: Exported): ReadDocument {
  return {
    documentId: id,
    title: titleOf(page.document),
    parts: docsParts(pieces, [hints], false),
    gaps: [{ what: 'stale' }],
    editable: isEditable(page),
    route: 'export',
  };
}

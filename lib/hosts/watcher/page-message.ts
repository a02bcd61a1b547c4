import type { Gap } from '../../brief/brief';
import type { Part } from '../../brief/part';
import type { PageMessage } from '../../messages/messages';
import type { Host, ReadDocument, ReadOutcome } from '../host';
import { linesOfPart } from '../reader/lines-in';

/** What the border lets through, see brief-schema; the rest is cut here and said to be missing. */
const LONGEST_URL = 4_000;
const LONGEST_TITLE = 2_000;
const LONGEST_LABEL = 2_000;
const LONGEST_TEXT = 200_000;
const MOST_PARTS = 20_000;
const MOST_CHARACTERS = 2_000_000;

type BriefRead = Extract<PageMessage, { type: 'brief-read' }>;
/** What a page says, before it is counted; see `only-changes`. */
export type PageReading =
  | Exclude<PageMessage, { type: 'brief-read' | 'brief-changed' }>
  | Omit<BriefRead, 'reader' | 'number'>;

/** A reading as the background understands it. */
export function pageMessage(host: Host, outcome: ReadOutcome, address: URL): PageReading {
  const url = address.href.slice(0, LONGEST_URL);
  if (outcome.kind === 'not-a-document') return { type: 'no-document-found', url };
  if (outcome.kind === 'cannot-read')
    return { type: 'page-unreadable', url, host: host.id, why: outcome.why };
  if (wordsIn(outcome).count === 0) return { type: 'page-unreadable', url, host: host.id, why: 'empty' };
  const { document } = outcome;
  const { parts, gaps } = withinLimits(document);
  const id = `${host.id}:${document.documentId}`.slice(0, 1_000);
  const title = document.title.slice(0, LONGEST_TITLE);
  return {
    type: 'brief-read',
    brief: { id, host: host.id, title, parts, gaps },
    url,
    editable: document.editable,
    route: document.route,
  };
}

/** Which document, and how many characters: enough to notice that a text has suddenly shrunk. */
export function wordsIn(outcome: ReadOutcome): { document: string; count: number } {
  if (outcome.kind !== 'read') return { document: '', count: 0 };
  const { documentId, parts } = outcome.document;
  let count = 0;
  for (const line of parts.flatMap(linesOfPart)) for (const run of line.runs) count += run.text.length;
  return { document: documentId, count };
}

function withinLimits({ parts, gaps }: ReadDocument): { parts: Part[]; gaps: Gap[] } {
  let left = MOST_CHARACTERS;
  let lost = 0;
  parts.forEach((part, index) => {
    if (part.is === 'field') part.label = part.label.slice(0, LONGEST_LABEL);
    for (const run of linesOfPart(part).flatMap((line) => line.runs)) {
      const room = index < MOST_PARTS ? Math.min(left, LONGEST_TEXT) : 0;
      lost += Math.max(0, run.text.length - room);
      run.text = run.text.slice(0, room);
      left -= run.text.length;
    }
  });
  return {
    parts: parts.slice(0, MOST_PARTS),
    gaps: lost > 0 ? [...gaps, { what: 'too-long', count: lost }] : gaps,
  };
}

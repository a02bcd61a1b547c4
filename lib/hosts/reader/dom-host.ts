import type { Address, CannotRead, Host, Page, ReadOutcome } from '../host';
import { bodyOf } from './find-body';
import { isHidden } from './look';
import { readParts } from './read-parts';
import type { ShapeOf } from './shape';
import { textIn } from './text-in';

/** What must be known of a place to read it from its elements. Selectors are tried from left to right. */
export interface DomHost extends Address {
  /** Companies run it under addresses of their own, too: how its pages are known there. */
  isHere?: (document: Document) => boolean;
  /** The document's identity at this address, or null where there is none. */
  documentId: (url: URL, document: Document) => string | null;
  /** Why its text cannot be had although there is a document; null where it can. */
  cannotRead?: (document: Document) => CannotRead | null;
  /** The pane, dialog or region one document is shown in; the last one that is shown counts, being on top. */
  pane?: string;
  title: string[];
  /** What holds the document's words, inside the pane; without it the whole pane does. */
  body?: string;
  /** What stands among them and is none of them: comments, activity, the page's own words. */
  leaveOut?: string;
  shapeOf?: ShapeOf;
}

/** A host that is read from its elements: title, body, labelled values, in the order of the page. */
export function domHost(spec: DomHost): Host {
  const paneOf = ({ document }: Pick<Page, 'document'>): Element | null =>
    spec.pane ? (shown(document, spec.pane).at(-1) ?? null) : document.body;
  return {
    id: spec.id,
    name: spec.name,
    matches: spec.matches,
    root: paneOf,
    read: async (page) => read(spec, page, paneOf(page)),
  };
}

async function read(spec: DomHost, { document, url }: Page, pane: Element | null): Promise<ReadOutcome> {
  const documentId = spec.documentId(url, document);
  if (!documentId) return { kind: 'not-a-document' };
  const why = spec.cannotRead?.(document);
  if (why) return { kind: 'cannot-read', why };
  if (!pane)
    return { kind: 'cannot-read', why: document.readyState === 'complete' ? 'empty' : 'still-loading' };
  const title = titleElement(spec, pane) ?? titleElement(spec, document);
  const { leaveOut = ':not(*)' } = spec;
  const known = spec.body
    ? outermost(shown(pane, spec.body)).filter((element) => !element.closest(leaveOut))
    : [pane];
  const fallback = known.length === 0 ? await bodyOf(document, pane) : null;
  const roots = fallback ? [fallback.root] : known;
  const shapeOf: ShapeOf = (element) =>
    element === title || element.matches(leaveOut) ? { is: 'nothing' } : spec.shapeOf?.(element);
  const { parts, gaps } = await readParts(roots, shapeOf);
  return {
    kind: 'read',
    document: {
      documentId,
      title: title ? textIn(title) : document.title.trim(),
      parts,
      gaps,
      editable: roots.some((root) => root.matches(EDITABLE) || root.querySelector(EDITABLE) !== null),
      // The panel says so when a page no longer looks as we know it.
      route: fallback ? 'generic' : 'live',
    },
  };
}

const EDITABLE =
  '[contenteditable]:not([contenteditable=false]),textarea:not([disabled],[readonly]),input[type=text]:not([disabled],[readonly])';

function titleElement(spec: DomHost, within: Element | Document): Element | undefined {
  for (const selector of spec.title) {
    const found = shown(within, selector).find((element) => textIn(element) !== '');
    if (found) return found;
  }
  return undefined;
}

function shown(within: Element | Document, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((element) => !isHidden(element));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

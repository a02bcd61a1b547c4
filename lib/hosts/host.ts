import type { Gap } from '../brief/brief';
import type { Part } from '../brief/part';

/** A page as a host sees it. Handed in, so that hosts run in tests and in any world. */
export interface Page {
  document: Document;
  url: URL;
  /** Same-origin requests of the page itself; refused in tests. */
  fetch: typeof fetch;
}

/** What a reading attempt came to. The panel shows each of the three differently. */
export type ReadOutcome =
  | { kind: 'read'; document: ReadDocument }
  | { kind: 'not-a-document' }
  | { kind: 'cannot-read'; why: CannotRead };

/** Why a page that looks like a document could not be read; each has its own sentence in the panel. */
export type CannotRead = 'still-loading' | 'no-text-access' | 'empty' | 'needs-reload' | 'other-frame';

export interface ReadDocument {
  /** The host's own identity of the document, tab included: two tabs on one document give the same. */
  documentId: string;
  title: string;
  /** What stands in it, in reading order; the background makes blocks of it (`brief/part-schema`). */
  parts: Part[];
  gaps: Gap[];
  /** The writer can type here. Read-only pages are judged only when asked. */
  editable: boolean;
  /** How it was read, for the panel's small print: `live`, `export`, `generic` ... */
  route: string;
}

/** Where briefs are written. `matches` is written here and nowhere else; the manifest is made from it. */
export interface Address {
  id: string;
  /** What people call it, e.g. `Google Docs`. */
  name: string;
  /** Match patterns, asked for as optional permissions one host at a time. */
  matches: string[];
}

/** A place briefs are written in, and how it is read. */
export interface Host extends Address {
  /** The part of the page that holds the document now: what is watched for changes. Without one it is the body. */
  root?: (page: Page) => Element | null;
  /** `asked`: the writer asked for it just now, so that a slower, more exact way may be used. */
  read: (page: Page, asked?: boolean) => Promise<ReadOutcome>;
  /**
   * Calls `changed` whenever the document may read differently; stops when `signal` aborts.
   * Hosts without one are watched by mutations and input events.
   */
  watch?: (page: Page, changed: () => void, signal: AbortSignal) => void;
}

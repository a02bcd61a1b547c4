import type { Quote } from '../lib/brief/brief';
import type { FormatId } from '../lib/export/list';
import type { Inserted } from '../lib/hosts/insert/insert-line';
import type { Counted } from '../lib/run/result';

/** How telling the background went: stored; not stored (with the sentence to show); the extension is gone. */
export type Told = 'done' | 'failed' | 'gone';

/** Where a check is turned off: for these words, in this brief, in every brief. */
export const SCOPES = ['here', 'brief', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** Everything a writer can do in the panel. Each tells a fact; what is shown changes when the store does. */
export interface PanelActions {
  answer: (check: string, text: string) => Promise<Told>;
  accept: (check: string, reason: string) => Promise<Told>;
  /** `passage`: the words it rests on now, for the scope `here`. */
  turnOff: (check: string, scope: Scope, passage: string, reason: string) => Promise<Told>;
  /** Takes back any answer, acceptance or switch by `Answer.id`. */
  withdraw: (answer: string) => Promise<Told>;
  declareCampaign: (reason: string) => Promise<Told>;
  claimBrief: () => Promise<Told>;
  /** Freezes what the brief commits to; lifts a lock by its id. */
  lock: () => Promise<Told>;
  unlock: (lock: string, why: string) => Promise<Told>;
  /** What was counted when the run was over; takes a result back by its id. */
  enterResult: (counted: Counted) => Promise<Told>;
  withdrawResult: (result: string) => Promise<Told>;
  readNow: () => Promise<Told>;
  /** Leaves the open document, or its site, alone until the writer asks; or no longer. */
  pause: (what: 'document' | 'site', paused: boolean) => Promise<Told>;
  /** How the open page is built, without a word of it, for a report about its host; null where it cannot be had. */
  report: (host: string) => Promise<string | null>;
  /** Marks the three parts in the pages briefs are written in, or no longer. */
  mark: (wanted: boolean) => Promise<Told>;
  paste: (text: string, html: string) => Promise<Told>;
  /** Asks the browser for a host; must be called straight from a click. False when it was refused. */
  allowHost: (origins: string[]) => Promise<boolean>;
  /** The writer has read what went wrong. */
  troubleSeen: () => Promise<Told>;
  /** Copies the checklist, or saves it as a file; must be called straight from a click. False when refused. */
  handOut: (format: FormatId, quotes: boolean) => Promise<boolean>;
  /** Puts a text on the clipboard; must be called straight from a click. */
  copyText: (text: string) => Promise<boolean>;
  openSettings: () => void;
  close: () => void;
  /** Shows a quote in the page; absent where the page cannot. */
  reveal?: (quote: Quote) => void;
  /** Puts a line at the writer's caret in the page and reads it back; anything but `inserted` is not done: copy it. */
  insert?: (line: string) => Promise<Inserted>;
}

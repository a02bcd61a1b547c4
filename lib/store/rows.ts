import type { Gap } from '../brief/brief';
import type { Answer, Checklist } from '../checklist/checklist';
import type { Context } from '../checks/check';
import type { Reading } from '../reading/reading';
import type { Guesses } from '../reading/sure';
import type { Commitment } from '../run/commitment';
import type { Lock } from '../run/lock';
import type { Result } from '../run/result';
import type { SettingsChange } from '../settings/settings';
import type { Verdict } from '../verdict/verdict';

/** A brief as stored: what was read from it, never its text. */
export interface BriefRow {
  /** `Brief.id`. */
  id: string;
  title: string;
  host: string;
  url: string;
  editable: boolean;
  route: string;
  /** What could not be read (`Brief.gaps`). */
  gaps: Gap[];
  /** Milliseconds since 1970, UTC. */
  readAt: number;
  reading: Reading;
  /** Derived from `reading`, the answers and the settings; kept so that views need not compute. */
  checklist: Checklist;
  verdict: Verdict;
  /** What it was judged with; rows of an earlier version have none until they are judged anew. */
  context?: Omit<Context, 'lexicon'>;
  /** What it commits to, answers included: what a lock would freeze. As old rows, so without one. */
  commitment?: Commitment;
}

/** What a browser tab shows right now; emptied when the browser starts. */
export interface TabRow {
  tab: number;
  url: string;
  state: 'reading' | 'read' | 'waiting' | 'no-document' | 'unreadable' | 'no-access';
  /** Of `read`: the document. It has a BriefRow only if it is a brief, or the writer said or answered something. */
  brief: string | null;
  /** Of `read` without a BriefRow: what it is instead, and for `unsupported` the English name of its language. */
  verdict: Verdict['verdict'] | null;
  language: string | null;
  /** Of `unreadable`: why (CannotRead, or `not-understood`). Of `no-access`: NoAccess. Of `waiting`: WaitsFor. */
  why: string | null;
  host: string | null;
  /** Of `read` with a BriefRow: words that may be a part of the brief, to be asked about. Gone with the tab. */
  guesses?: Guesses;
  /** When the page said this, milliseconds since 1970, UTC: an older fact never replaces a newer one. */
  at: number;
}

/**
 * Why a page cannot be reached: nobody clicked the icon on it yet, or the browser lets no extension in
 * (its own pages, its store, its PDF viewer, files on disk unless allowed), or it refused for another reason.
 */
export type NoAccess = 'not-asked' | 'browser-page' | 'store-page' | 'pdf' | 'file' | 'refused';

/** Why a page is not judged until the writer asks: it is not theirs to change, or they said so. */
export type WaitsFor = 'read-only' | 'paused-document' | 'paused-site';

/** What the writer has set, without defaults. One row. */
export type SettingsRow = SettingsChange & { id: 'settings' };

export type AnswerRow = Answer;
export type LockRow = Lock;
export type ResultRow = Result;

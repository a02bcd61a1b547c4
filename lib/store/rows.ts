import type { Answer, Checklist } from '../checklist/checklist';
import type { Reading } from '../reading/reading';
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
  /** Milliseconds since 1970, UTC. */
  readAt: number;
  reading: Reading;
  /** Derived from `reading`, the answers and the settings; kept so that views need not compute. */
  checklist: Checklist;
  verdict: Verdict;
}

/** What a browser tab shows right now; emptied when the browser starts. */
export interface TabRow {
  tab: number;
  url: string;
  state: 'reading' | 'read' | 'no-document' | 'unreadable' | 'no-access';
  /** Of `read`: the brief. */
  brief: string | null;
  /** Of `unreadable`: why (CannotRead). */
  why: string | null;
  host: string | null;
  at: number;
}

export type AnswerRow = Answer;

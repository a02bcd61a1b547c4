import type { State } from '../checks/check';
import type { Piece } from '../run/changes-since';

/** One line of the checklist in an export: filled with words, not yet escaped for any format. */
export interface ExportItem {
  /** `Check.id`, or the name of a core part. */
  id: string;
  title: string;
  state: State;
  /** The state in words. */
  stateName: string;
  notes: string[];
  /** Words of the brief; empty where quotes are left out. */
  quotes: string[];
  /** What the writer told us; empty where nothing was told. */
  answer: string;
  /** Why the risk was accepted; empty where it was not. */
  accepted: string;
}

/** Something said beside the checklist, line by line; what was changed in a line is marked by each format. */
export interface ExportNote {
  label: string;
  lines: Piece[][];
}

/** A checklist as it is handed to somebody. Texts of pages and people are made visible, and escaped by each format. */
export interface ExportInput {
  title: string;
  verdict: string;
  reason: string;
  /** The core parts first, then what is shown under each heading of the panel. */
  groups: { label: string; items: ExportItem[] }[];
  /** What was agreed about the run, what came of it, what was turned off; none without a line. */
  notes: ExportNote[];
  /** The lock and the result in one sentence each; empty where there is none. */
  lock: string;
  result: string;
  /** Execution debt points, and the sentence about them (empty for none). */
  debt: number;
  debtLine: string;
  /** The day it was made, as shown. */
  date: string;
  words: { fromWriter: string; accepted: string; madeBy: string; columns: Record<Column, string> };
}

/** The columns of a sheet, in their order. */
export const COLUMNS = [
  'brief',
  'verdict',
  'group',
  'check',
  'state',
  'note',
  'quotes',
  'answer',
  'accepted',
  'lock',
  'result',
  'date',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One way to hand out a checklist. Pure. */
export interface ExportFormat {
  /** Same as the file name. */
  id: string;
  /** MIME type of what it renders. */
  mime: string;
  /** Given out as a file with this ending; without one it goes to the clipboard. */
  extension?: string;
  render: (input: ExportInput) => string;
}

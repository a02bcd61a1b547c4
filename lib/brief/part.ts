import type { Brief } from './brief';
import type { PartChanges } from './changed-parts';
import type { Frame, Line } from './line';

/**
 * What a page holds before labels, asides and guidance are told apart: that is done once, here and not in the
 * page, by the rules that files are read by.
 */
export type Part =
  /** One paragraph, item or heading. `guess`: nothing is known of its look, its words must say if it is a heading. */
  | { is: 'lines'; lines: Line[]; frame: Frame; guess?: boolean }
  /** A value the page itself gives a label. */
  | { is: 'field'; label: string; lines: Line[]; frame: Frame }
  | { is: 'table'; rows: PartCell[][]; frame: Frame };

export interface PartCell {
  lines: Line[];
  header: boolean;
}

/** A brief as a content script sends it. */
export interface PageBrief extends Omit<Brief, 'blocks'> {
  parts: Part[];
}

/** The same when it was sent before: only what is new in it. */
export interface ChangedBrief extends Omit<Brief, 'blocks'>, PartChanges {}

import type { Around, PanelView } from '../../components/panel-view';
import { parseMarkdown } from '../../lib/brief/parse-markdown';
import type { Answer } from '../../lib/checklist/checklist';
import { read } from '../../lib/reading/read';
import type { Reading } from '../../lib/reading/reading';
import { commitmentOf } from '../../lib/run/commitment';
import type { Lock } from '../../lib/run/lock';
import type { Result } from '../../lib/run/result';
import { judged } from '../../lib/store/judged';
import type { BriefRow, TabRow } from '../../lib/store/rows';
import { someLock } from '../run-builder';

export const CONTEXT = { significance: 0.05, power: 0.8, windowDays: 14, today: '2026-09-14' };

/** One state of the panel to look at. */
export interface Story {
  /** A state without a brief ... */
  view?: PanelView;
  /** ... or a brief, judged anew at every answer. */
  brief?: BriefRow;
  answers?: Answer[];
  locks?: Lock[];
  result?: Result;
  around: Around;
  /** What is being typed, by name of the draft. */
  drafts?: Record<string, string>;
  /** Quotes can be shown in the page. */
  reveal?: boolean;
}

const places = [
  { name: 'Google Docs', origins: ['https://docs.google.com/document/*'] },
  { name: 'Notion', origins: ['https://*.notion.so/*'] },
];
const { today } = CONTEXT;
export const around: Around = { places, reachable: false, marks: false, trouble: null, today };
export const reachable: Around = {
  places: places.slice(0, 1),
  reachable: true,
  marks: false,
  trouble: null,
  today,
};

export function briefRow(markdown: string, more: Partial<BriefRow> = {}): BriefRow {
  const reading = read(parseMarkdown(markdown, 'brief.md'));
  return {
    id: 'story',
    title: reading.title,
    host: 'google-docs',
    url: 'https://docs.google.com/document/d/story/edit',
    editable: true,
    route: 'live',
    gaps: [],
    readAt: 0,
    reading,
    ...judged(reading, [], CONTEXT),
    ...more,
  };
}

export function tabShowing(brief: BriefRow): TabRow {
  return {
    tab: 1,
    url: brief.url,
    state: 'read',
    brief: brief.id,
    verdict: null,
    language: null,
    why: null,
    host: brief.host,
    at: 0,
  };
}

export const of = (
  markdown: string,
  more: Omit<Story, 'brief' | 'around'> & { row?: Partial<BriefRow>; today?: string } = {},
): Story => {
  const { row, today: day = today, ...rest } = more;
  return { brief: briefRow(markdown, row), around: { ...reachable, today: day }, ...rest };
};
/** A brief of which Assay is not sure whether its number counts what is claimed, whatever it thinks of it today. */
export const unsureMatch = (markdown: string): Story =>
  readOtherwise(markdown, ({ signal }) => ({ signal: signal && { ...signal, measuresClaim: 'unsure' } }));
/** The same where it is the people of whom it is not sure that a list could be built. */
export const unsureList = (markdown: string): Story =>
  readOtherwise(markdown, ({ segment }) => ({ segment: segment && { ...segment, unsure: true } }));

function readOtherwise(markdown: string, other: (reading: Reading) => Partial<Reading>): Story {
  const row = briefRow(markdown);
  const reading = { ...row.reading, ...other(row.reading) };
  return { brief: { ...row, reading, ...judged(reading, [], CONTEXT) }, around: reachable };
}

export const state = (view: PanelView, where: Around = around): Story => ({ view, around: where });
export const said = (check: string, kind: Answer['kind'], text: string, brief = 'story'): Answer => ({
  id: `${kind} ${check}`,
  brief,
  check,
  kind,
  text,
  at: 0,
});

export const lockOf = (markdown: string, over: Partial<Lock> = {}) =>
  someLock({ commitment: commitmentOf(briefRow(markdown).reading), ...over });

import type { Around, PanelView } from '../../components/panel-view';
import { parseMarkdown } from '../../lib/brief/parse-markdown';
import type { Answer } from '../../lib/checklist/checklist';
import { read } from '../../lib/reading/read';
import { commitmentOf } from '../../lib/run/commitment';
import type { Lock } from '../../lib/run/lock';
import type { Result } from '../../lib/run/result';
import { judged } from '../../lib/store/judged';
import type { BriefRow, TabRow } from '../../lib/store/rows';
import { someLock, someResult } from '../run-builder';
import { CAMPAIGN, EMPTY_CAMPAIGN, HOSTILE, NOT_READY, READY, VAGUE } from './briefs';

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
const around: Around = { places, reachable: false, marks: false, trouble: null, today };
const reachable: Around = { places: places.slice(0, 1), reachable: true, marks: false, trouble: null, today };

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

const of = (
  markdown: string,
  more: Omit<Story, 'brief' | 'around'> & { row?: Partial<BriefRow>; today?: string } = {},
): Story => {
  const { row, today: day = today, ...rest } = more;
  return { brief: briefRow(markdown, row), around: { ...reachable, today: day }, ...rest };
};
const state = (view: PanelView, where: Around = around): Story => ({ view, around: where });
const said = (check: string, kind: Answer['kind'], text: string, brief = 'story'): Answer => ({
  id: `${kind} ${check}`,
  brief,
  check,
  kind,
  text,
  at: 0,
});

const lockOf = (markdown: string, over: Partial<Lock> = {}) =>
  someLock({ commitment: commitmentOf(briefRow(markdown).reading), ...over });
const COUNTED = {
  'result people': '12,000',
  'result responses': '330',
  'result control-people': '12,000',
  'result control-responses': '228',
};

export const stories: Readonly<Record<string, Story>> = {
  'campaign-one-step': of(CAMPAIGN),
  'campaign-three-steps': of(EMPTY_CAMPAIGN),
  'campaign-vague': of(VAGUE, { row: { host: 'notion' } }),
  'campaign-on-purpose': of(EMPTY_CAMPAIGN, {
    answers: [said('verdict', 'on-purpose', 'The date is fixed and the board has decided it')],
  }),
  'experiment-ready': of(READY, { reveal: true }),
  'experiment-not-ready': of(NOT_READY),
  answered: of(CAMPAIGN, {
    answers: [
      said('signal.present', 'told', 'Order rate of the sampler within 14 days: 1.9 % today, keep at 2.6 %'),
      said('window.present', 'told', '3 to 17 October'),
      said('organisation.owner', 'accepted', 'Two of us run this; we decide over lunch'),
      said('execution.present', 'turned-off', '', '*'),
    ],
  }),
  building: of(EMPTY_CAMPAIGN, {
    drafts: {
      build: '',
      'build kind': 'message-resonance',
      'build change': 'a letter from the founder instead of the new logo',
      'build audience': 'shops that reordered twice last year',
      'build metric': 'impressions',
      'build reason': 'they buy from people, not from brands',
    },
  }),
  reckoning: of(CAMPAIGN, {
    drafts: { reckon: '', 'reckon baseline': '2.5 %', 'reckon lift': '20 %', 'reckon arms': '2' },
  }),
  'reckoning-enough': of(READY, { drafts: { reckon: '', 'reckon people': '120,000' } }),
  'reckoning-wrong': of(READY, {
    drafts: { reckon: '', 'reckon people': 'plenty', 'reckon baseline': '60 %', 'reckon lift': '80 %' },
  }),
  'reckoning-bare': of(EMPTY_CAMPAIGN, { drafts: { reckon: '' } }),
  locked: of(READY, { locks: [lockOf(READY)] }),
  'locked-changed': of(READY, {
    locks: [
      someLock({
        id: 'first',
        on: '2026-09-10',
        lifted: { at: 2, on: '2026-09-11', why: 'The list was cut to Germany' },
      }),
      lockOf(READY.replace('2.6 % or more', '2.4 % or more').replace('in Germany', 'in Germany and Austria')),
    ],
  }),
  'locked-late': of(READY, { locks: [lockOf(READY, { on: '2026-10-05' })], today: '2026-10-05' }),
  running: of(READY, { locks: [lockOf(READY)], today: '2026-10-07' }),
  'readout-due': of(READY, { locks: [lockOf(READY)], today: '2026-10-18', drafts: COUNTED }),
  'readout-due-unlocked': of(READY, { today: '2026-10-18' }),
  'read-out': of(READY, { locks: [lockOf(READY)], today: '2026-10-18', result: someResult() }),
  'read-only': of(CAMPAIGN, { row: { editable: false } }),
  generic: of(NOT_READY, { row: { host: 'generic', route: 'generic' } }),
  'not-saved': { ...of(CAMPAIGN), around: { ...reachable, trouble: 'disk-full' } },
  gaps: of(CAMPAIGN, {
    row: { gaps: [{ what: 'collapsed', count: 3 }, { what: 'too-long' }, { what: 'image', count: 1 }] },
  }),
  hostile: of(HOSTILE, { reveal: true }),
  'no-access': state({ kind: 'no-access', why: 'not-asked' }),
  'no-access-reachable': state({ kind: 'no-access', why: 'not-asked' }, reachable),
  'browser-page': state({ kind: 'no-access', why: 'browser-page' }),
  reading: state({ kind: 'reading' }),
  'no-document': state({ kind: 'no-document' }),
  'not-a-brief': state({ kind: 'not-a-brief', brief: 'story' }),
  unsupported: state({ kind: 'unsupported', language: 'Finnish' }),
  'unreadable-loading': state({ kind: 'unreadable', why: 'still-loading', host: 'google-docs' }),
  'unreadable-no-text': state({ kind: 'unreadable', why: 'no-text-access', host: 'google-docs' }),
  'unreadable-reload': state({ kind: 'unreadable', why: 'needs-reload', host: 'notion' }),
  'unreadable-frame': state({ kind: 'unreadable', why: 'other-frame', host: 'generic' }),
  'empty-page': state({ kind: 'unreadable', why: 'empty', host: 'google-docs' }),
  trouble: state({ kind: 'trouble', trouble: 'disk-full' }),
};

import { CAMPAIGN, EMPTY_CAMPAIGN, HOSTILE, NOT_READY, READY, VAGUE } from './briefs';
import { runStories } from './run-stories';
import { of, reachable, type Story, said, state, unsureList, unsureMatch } from './story';

/** Each is made when it is looked at: reading its brief takes a moment. */
export const stories: Readonly<Record<string, () => Story>> = {
  'campaign-one-step': () => of(CAMPAIGN),
  'campaign-three-steps': () => of(EMPTY_CAMPAIGN),
  'campaign-vague': () => of(VAGUE, { row: { host: 'notion' } }),
  'campaign-on-purpose': () =>
    of(EMPTY_CAMPAIGN, {
      answers: [said('verdict', 'on-purpose', 'The date is fixed and the board has decided it')],
    }),
  'experiment-ready': () => of(READY, { reveal: true }),
  quiet: () =>
    of(READY, {
      answers: [
        said('measurement.guardrail', 'told', 'Unsubscribes stay under 0.4 %'),
        said('measurement.diagnosable', 'told', 'Opens and clicks show at which step it broke'),
      ],
    }),
  'turning-off': () => of(CAMPAIGN, { drafts: { 'off:brief:measurement.beforehand': '' } }),
  'experiment-not-ready': () => of(NOT_READY),
  'signal-unsure': () => unsureMatch(READY),
  'segment-unsure': () => unsureList(READY),
  answered: () =>
    of(CAMPAIGN, {
      answers: [
        said(
          'signal.present',
          'told',
          'Order rate of the sampler within 14 days: 1.9 % today, keep at 2.6 %',
        ),
        said('window.present', 'told', '3 to 17 October'),
        said('organisation.owner', 'accepted', 'Two of us run this; we decide over lunch'),
        said('execution.present', 'turned-off', '', '*'),
      ],
    }),
  building: () =>
    of(EMPTY_CAMPAIGN, {
      drafts: {
        build: '',
        'build kind': 'message-resonance',
        'build change': 'a letter from the founder instead of the new logo',
        'build audience': 'shops that reordered twice last year',
        'build metric': 'impressions',
        'build reason': 'they buy from people, not from brands',
      },
    }),
  reckoning: () =>
    of(CAMPAIGN, {
      drafts: { reckon: '', 'reckon baseline': '2.5 %', 'reckon lift': '20 %', 'reckon arms': '2' },
    }),
  'reckoning-enough': () => of(READY, { drafts: { reckon: '', 'reckon people': '120,000' } }),
  'reckoning-wrong': () =>
    of(READY, {
      drafts: { reckon: '', 'reckon people': 'plenty', 'reckon baseline': '60 %', 'reckon lift': '80 %' },
    }),
  'reckoning-bare': () => of(EMPTY_CAMPAIGN, { drafts: { reckon: '' } }),
  paused: () => state({ kind: 'waiting', why: 'paused-document' }),
  ...runStories,
  'read-only': () => of(CAMPAIGN, { row: { editable: false } }),
  generic: () => of(NOT_READY, { row: { host: 'generic', route: 'generic' } }),
  'not-saved': () => ({ ...of(CAMPAIGN), around: { ...reachable, trouble: 'disk-full' } }),
  gaps: () =>
    of(CAMPAIGN, {
      row: { gaps: [{ what: 'collapsed', count: 3 }, { what: 'too-long' }, { what: 'image', count: 1 }] },
    }),
  hostile: () => of(HOSTILE, { reveal: true }),
  'no-access': () => state({ kind: 'no-access', why: 'not-asked' }),
  'no-access-reachable': () => state({ kind: 'no-access', why: 'not-asked' }, reachable),
  'browser-page': () => state({ kind: 'no-access', why: 'browser-page' }),
  reading: () => state({ kind: 'reading' }),
  'no-document': () => state({ kind: 'no-document' }),
  'not-a-brief': () => state({ kind: 'not-a-brief', brief: 'story' }),
  unsupported: () => state({ kind: 'unsupported', language: 'Finnish' }),
  'unreadable-loading': () => state({ kind: 'unreadable', why: 'still-loading', host: 'google-docs' }),
  'unreadable-no-text': () => state({ kind: 'unreadable', why: 'no-text-access', host: 'google-docs' }),
  'unreadable-reload': () => state({ kind: 'unreadable', why: 'needs-reload', host: 'notion' }),
  'unreadable-frame': () => state({ kind: 'unreadable', why: 'other-frame', host: 'generic' }),
  'waiting-read-only': () => state({ kind: 'waiting', why: 'read-only' }),
  'waiting-paused': () => state({ kind: 'waiting', why: 'paused-site' }),
  'empty-page': () => state({ kind: 'unreadable', why: 'empty', host: 'google-docs' }),
  trouble: () => state({ kind: 'trouble', trouble: 'disk-full' }),
};

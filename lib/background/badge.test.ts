import { describe, expect, it } from 'vitest';
import words from '../../locales/en.json';
import type { BriefRow, TabRow } from '../store/rows';
import type { TabView } from '../store/tab-view';
import type { Verdict } from '../verdict/verdict';
import { badgeOf } from './badge';

const row: TabRow = {
  tab: 7,
  url: 'https://app.notion.com/p/1',
  state: 'read',
  brief: 'notion:1',
  verdict: null,
  language: null,
  why: null,
  host: 'notion',
  at: 1,
};
const language = { code: 'en', name: 'English', supported: true };
const checklist = { language, isBrief: true, onPurpose: false, items: [] };

const tab = (change: Partial<TabRow>): TabView => ({
  tab: { ...row, ...change },
  brief: null,
  answers: [],
  locks: [],
  result: null,
});
const judged = (change: Partial<Verdict>, spoken = language): TabView => {
  const none = { readiness: null, missing: [], blocking: [], debt: 0, onPurpose: false };
  const verdict: Verdict = { verdict: 'campaign', ...none, ...change };
  // The badge looks at nothing else of a brief.
  const brief = {
    title: 'Winter blend',
    checklist: { ...checklist, language: spoken },
    verdict,
  } as unknown as BriefRow;
  return { tab: row, brief, answers: [], locks: [], result: null };
};
const finnish = { code: 'fi', name: 'Finnish', supported: false };

const cases: [string, string, 'red' | 'amber' | 'green' | 'grey' | null, TabView][] = [
  ['badge.campaign', '3', 'red', judged({ missing: ['hypothesis', 'segment', 'signal'] })],
  ['badge.campaign', '1', 'red', judged({ missing: ['signal'] })],
  [
    'badge.not-ready',
    '!',
    'amber',
    judged({ verdict: 'experiment', readiness: 'not-ready', blocking: ['window.present'] }),
  ],
  ['badge.ready', '✓', 'green', judged({ verdict: 'experiment', readiness: 'ready' })],
  ['badge.on-purpose', '•', 'grey', judged({ onPurpose: true, missing: ['signal'] })],
  ['badge.not-a-brief', '', null, judged({ verdict: 'not-a-brief' })],
  ['badge.unsupported', '?', 'grey', judged({ verdict: 'unsupported' }, finnish)],
  ['badge.not-a-brief', '', null, tab({ verdict: 'not-a-brief', language: 'English' })],
  ['badge.unsupported', '?', 'grey', tab({ verdict: 'unsupported', language: 'Finnish' })],
  ['badge.unreadable', '?', 'grey', tab({ state: 'unreadable', brief: null, why: 'needs-reload' })],
  ['badge.idle', '', null, tab({ state: 'no-document', brief: null })],
  ['badge.idle', '', null, tab({ state: 'no-access', brief: null, why: 'not-asked' })],
  ['badge.idle', '', null, tab({ state: 'reading', brief: null })],
];

const COLOURS = { red: '#b3261e', amber: '#9a6700', green: '#1a7f37', grey: '#6e7781' };

describe('the mark on the toolbar', () => {
  it.each(cases)('%s: "%s" in %s', (key, text, colour, view) => {
    const badge = badgeOf(view);
    expect(badge.text).toBe(text);
    expect(badge.tooltip.key).toBe(key);
    expect(words).toHaveProperty([key]);
    if (colour) expect(badge.colour).toBe(COLOURS[colour]);
  });

  it.each(Object.entries(COLOURS))('%s carries white text with enough contrast', (_, colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThan(4.5);
  });
});

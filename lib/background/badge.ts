import type { TabView } from '../store/views';

/** What the toolbar shows for one tab: a mark, its colour, and the sentence behind it (a key of the locale file). */
export interface Badge {
  text: string;
  colour: string;
  tooltip: { key: string; values: Record<string, string | number> };
}

const RED = '#b3261e';
const AMBER = '#9a6700';
const GREEN = '#1a7f37';
const GREY = '#6e7781';

/** design.md section 7: quiet for everything that is neither a brief nor a page that should be readable. */
export function badgeOf({ tab, brief }: TabView): Badge {
  if (tab.state === 'unreadable') return badge('?', GREY, `unreadable`);
  if (tab.state !== 'read') return quiet('idle');
  if (tab.verdict === 'unsupported') return badge('?', GREY, 'unsupported', { language: tab.language ?? '' });
  if (!brief) return quiet('not-a-brief');
  const { verdict, readiness, missing, onPurpose, blocking } = brief.verdict;
  const values = { title: brief.title, missing: missing.length, blocking: blocking.length };
  if (verdict === 'unsupported')
    return badge('?', GREY, 'unsupported', { language: brief.checklist.language.name });
  if (verdict === 'not-a-brief') return quiet('not-a-brief');
  if (verdict === 'experiment')
    return readiness === 'ready'
      ? badge('✓', GREEN, 'ready', values)
      : badge('!', AMBER, 'not-ready', values);
  return onPurpose
    ? badge('•', GREY, 'on-purpose', values)
    : badge(String(missing.length), RED, 'campaign', values);
}

const badge = (
  text: string,
  colour: string,
  key: string,
  values: Badge['tooltip']['values'] = {},
): Badge => ({
  text,
  colour,
  tooltip: { key: `badge.${key}`, values },
});
const quiet = (key: string) => badge('', GREY, key);

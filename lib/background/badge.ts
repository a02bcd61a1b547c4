import type { TabView } from '../store/tab-view';
import type { Values, WordKey } from '../words/words';

/** What the toolbar shows for one tab: a mark, its colour, and the sentence behind it (a key of the locale file). */
export interface Badge {
  text: string;
  colour: string;
  tooltip: { key: WordKey; values: Values };
}

const RED = '#b3261e';
const AMBER = '#9a6700';
const GREEN = '#1a7f37';
const GREY = '#6e7781';

/** design.md section 7: quiet for everything that is neither a brief nor a page that should be readable. */
export function badgeOf({ tab, brief }: TabView): Badge {
  if (tab.state === 'unreadable') return badge('?', GREY, 'badge.unreadable');
  if (tab.state !== 'read') return quiet('badge.idle');
  if (tab.verdict === 'unsupported')
    return badge('?', GREY, 'badge.unsupported', { language: tab.language ?? '' });
  if (!brief) return quiet('badge.not-a-brief');
  const { verdict, readiness, missing, onPurpose, blocking } = brief.verdict;
  const values = { title: brief.title, missing: missing.length, blocking: blocking.length };
  if (verdict === 'unsupported')
    return badge('?', GREY, 'badge.unsupported', { language: brief.checklist.language.name });
  if (verdict === 'not-a-brief') return quiet('badge.not-a-brief');
  if (verdict === 'experiment')
    return readiness === 'ready'
      ? badge('✓', GREEN, 'badge.ready', values)
      : badge('!', AMBER, 'badge.not-ready', values);
  return onPurpose
    ? badge('•', GREY, 'badge.on-purpose', values)
    : badge(String(missing.length), RED, 'badge.campaign', values);
}

type BadgeKey = Extract<WordKey, `badge.${string}`>;

const badge = (text: string, colour: string, key: BadgeKey, values: Values = {}): Badge => ({
  text,
  colour,
  tooltip: { key, values },
});
const quiet = (key: BadgeKey) => badge('', GREY, key);

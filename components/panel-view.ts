import type { BriefRow, TabRow, WaitsFor } from '../lib/store/rows';
import type { TabView } from '../lib/store/tab-view';
import type { Trouble } from '../lib/store/trouble';

/** A place the panel can offer to read without asking each time. */
export interface Place {
  name: string;
  /** Match patterns, as `permissions.request` takes them. */
  origins: string[];
}

/** What the panel knows beyond the store: where the tab is, and what may be asked for. */
export interface Around {
  /** Places to offer: the tab's own when its address is known, else those most briefs are written in. */
  places: Place[];
  /** The address of the tab is known, so it can be read on a click in the panel. */
  reachable: boolean;
  /** The writer wants the three parts marked in the page. */
  marks: boolean;
  /** The writer's own day (yyyy-mm-dd). */
  today: string;
  /** What could not be saved, while it matters. */
  trouble: Trouble | null;
}

/** What the panel shows as a whole. */
export type PanelView =
  | { kind: 'opening' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'no-access'; why: string }
  | { kind: 'reading' }
  | { kind: 'no-document' }
  | { kind: 'unreadable'; why: string; host: string | null }
  | { kind: 'waiting'; why: WaitsFor }
  | { kind: 'not-a-brief'; brief: string | null }
  | { kind: 'unsupported'; language: string }
  | ({ kind: 'brief'; brief: BriefRow; tab: TabRow } & Pick<TabView, 'answers' | 'locks' | 'result'>);

/** From what is stored about a tab to what is shown for it. */
export function panelView({ tab, brief, answers, locks, result }: TabView): PanelView {
  if (tab.state === 'no-access') return { kind: 'no-access', why: tab.why ?? 'not-asked' };
  if (tab.state === 'reading') return { kind: 'reading' };
  if (tab.state === 'no-document') return { kind: 'no-document' };
  if (tab.state === 'waiting') return { kind: 'waiting', why: (tab.why ?? 'read-only') as WaitsFor };
  if (tab.state === 'unreadable')
    return { kind: 'unreadable', why: tab.why ?? 'not-understood', host: tab.host };
  const verdict = brief?.verdict.verdict ?? tab.verdict;
  if (verdict === 'unsupported')
    return { kind: 'unsupported', language: brief?.checklist.language.name ?? tab.language ?? '' };
  if (verdict === 'not-a-brief') return { kind: 'not-a-brief', brief: tab.brief };
  return brief ? { kind: 'brief', brief, answers, locks, result, tab } : { kind: 'reading' };
}

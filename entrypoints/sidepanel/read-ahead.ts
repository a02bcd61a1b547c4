import { type PanelView, panelView } from '../../components/panel-view';
import { firstTabView } from '../../lib/store/first-tab-view';
import { type FrontTab, frontTab } from './front-tab';

/** What the panel draws first. */
export interface Ahead {
  tab: FrontTab;
  view: PanelView;
}

/** Null where nothing is known of the tab in front yet: it may be about to be read, and the panel waits to hear. */
export async function readAhead(): Promise<Ahead | null> {
  const tab = await frontTab();
  const stored = tab && (await firstTabView(tab.id));
  if (!tab || !stored) return null;
  const view = panelView(stored);
  return view.kind === 'no-access' ? null : { tab, view };
}

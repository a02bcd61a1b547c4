import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { type PanelView, panelView } from '../../components/panel-view';
import { storeTrouble } from '../../lib/store/trouble';
import { activeTabView } from '../../lib/store/views';

/** What is stored about a tab, as the panel shows it; follows every change. `retry` opens the store again. */
export function useTabView(tab: number | null): { view: PanelView; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const view = useLiveQuery(() => viewOf(tab), [tab, attempt], null);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { view: view ?? { kind: 'opening' }, retry };
}

async function viewOf(tab: number | null): Promise<PanelView> {
  if (tab === null) return { kind: 'opening' };
  try {
    return panelView(await activeTabView(tab));
  } catch (error) {
    return { kind: 'trouble', trouble: storeTrouble(error).kind };
  }
}

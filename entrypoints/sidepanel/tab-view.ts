import { useCallback, useEffect, useState } from 'react';
import { type PanelView, panelView } from '../../components/panel-view';
import type { Ahead } from './read-ahead';

/** What is stored about a tab, as the panel shows it; follows every change. `retry` opens the store again. */
export function useTabView(tab: number | null, ahead: Ahead | null): { view: PanelView; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(ahead && { tab: ahead.tab.id, view: ahead.view });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt watches anew.
  useEffect(() => {
    if (tab === null) return;
    let current = true;
    let end: (() => void) | undefined;
    const show = (view: PanelView) => current && setShown({ tab, view });
    // Watching takes a library that the first picture does without.
    import('../../lib/store/watch')
      .then(({ watchTab }) => {
        if (!current) return;
        end = watchTab(tab, (found) =>
          show(typeof found === 'string' ? { kind: 'trouble', trouble: found } : panelView(found)),
        );
      })
      .catch((error) => {
        console.warn('Assay could not load a part of itself:', error);
        show({ kind: 'trouble', trouble: 'closed' });
      });
    return () => {
      current = false;
      end?.();
    };
  }, [tab, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { view: shown?.tab === tab && shown ? shown.view : { kind: 'opening' }, retry };
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { Panel } from '../../components/panel';
import type { PanelActions } from '../../components/panel-actions';
import { useSpoken } from '../../components/spoken';
import { watchTrouble } from '../../lib/store/last-trouble';
import type { Trouble } from '../../lib/store/trouble';
import { actionsFor } from './actions';
import { useActiveTab } from './active-tab';
import { draftKeeper } from './draft-keeper';
import { useMarks } from './marks';
import { usePlaces } from './places';
import type { Ahead } from './read-ahead';
import { useTabView } from './tab-view';
import { useToday } from './today';

/** Joins the panel to the browser: the active tab, what is stored about it, and what the writer does. */
export function SidePanel({ ahead }: { ahead: Ahead | null }) {
  const spoken = useSpoken();
  const tab = useActiveTab(ahead?.tab ?? null);
  const { view, retry } = useTabView(tab?.id ?? null, ahead);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => watchTrouble(setTrouble), []);
  const marks = useMarks();
  const today = useToday();
  // Exports are not needed for the first picture, and must not be waited for after a click.
  const exporting = useRef<typeof import('./give-out') | null>(null);
  useEffect(() => {
    void import('./give-out').then((loaded) => {
      exporting.current = loaded;
    });
  }, []);
  const places = usePlaces(tab?.url ?? null);
  const actions = useMemo(() => {
    const giveOut: PanelActions['handOut'] = async (format, quotes) => {
      // There already, but for a click in the very first moment: then the browser may find it too late and refuse.
      const { giveOut } = exporting.current ?? (await import('./give-out'));
      return giveOut(view, format, quotes, spoken, today);
    };
    return actionsFor(tab?.id ?? -1, briefIn(view), giveOut);
  }, [tab?.id, view, spoken, today]);
  return (
    <Panel
      view={view}
      around={{ places, reachable: typeof tab?.url === 'string', marks, trouble, today }}
      actions={actions}
      keeper={draftKeeper}
      retry={retry}
    />
  );
}

function briefIn(view: ReturnType<typeof useTabView>['view']): string | null {
  if (view.kind === 'brief') return view.brief.id;
  return view.kind === 'not-a-brief' ? view.brief : null;
}

import { useEffect, useMemo, useState } from 'react';
import { handOut } from '../../components/hand-out';
import { Panel } from '../../components/panel';
import type { PanelActions } from '../../components/panel-actions';
import { useSpoken } from '../../components/spoken';
import { exportInput } from '../../lib/export/export-input';
import { watchTrouble } from '../../lib/store/last-trouble';
import { watchMarks } from '../../lib/store/marks';
import type { Trouble } from '../../lib/store/trouble';
import { actionsFor } from './actions';
import { useActiveTab } from './active-tab';
import { draftKeeper } from './draft-keeper';
import { usePlaces } from './places';
import { useTabView } from './tab-view';
import { useToday } from './today';

/** Joins the panel to the browser: the active tab, what is stored about it, and what the writer does. */
export function SidePanel() {
  const spoken = useSpoken();
  const tab = useActiveTab();
  const { view, retry } = useTabView(tab?.id ?? null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [marks, setMarks] = useState(false);
  useEffect(() => watchTrouble(setTrouble), []);
  useEffect(() => watchMarks(setMarks), []);
  const today = useToday();
  const places = usePlaces(tab?.url ?? null);
  const actions = useMemo(() => {
    const giveOut: PanelActions['handOut'] = async (format, quotes) => {
      if (view.kind !== 'brief') return false;
      const date = new Intl.DateTimeFormat(spoken.language, { dateStyle: 'long' }).format(new Date());
      return handOut(format, exportInput(view.brief, view, spoken, { quotes, date }));
    };
    return actionsFor(tab?.id ?? -1, briefIn(view), giveOut);
  }, [tab?.id, view, spoken]);
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

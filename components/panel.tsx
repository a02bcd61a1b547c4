import { lazy, useState } from 'react';
import { BriefView } from './brief-view';
import { CopyBar, type Notice } from './copy-bar';
import type { Desk } from './desk';
import { type DraftKeeper, useDrafts } from './drafts';
import { Folded } from './folded';
import { KeyList } from './key-list';
import { PageLinks } from './page-links';
import { PageState } from './page-state';
import type { PanelActions } from './panel-actions';
import { PanelHeader } from './panel-header';
import { usePanelKeys } from './panel-keys';
import type { Around, PanelView } from './panel-view';
import { PasteBox } from './paste-box';
import { placeName } from './place-name';
import { PlaceOffer } from './place-offer';
import { Soon } from './soon';
import { useSpoken } from './spoken';
import { TroubleNote } from './trouble-note';
import { useHandOut } from './use-hand-out';

const Starters = lazy(async () => ({ default: (await import('./starters')).Starters }));
/** Where there is nothing to judge yet, or nothing worth it. */
const MAY_START: PanelView['kind'][] = ['no-document', 'not-a-brief', 'unreadable', 'no-access'];

interface Props {
  view: PanelView;
  around: Around;
  actions: PanelActions;
  keeper: DraftKeeper;
  /** Opens the store again after trouble. */
  retry: () => void;
}

/** The whole side panel. */
export function Panel({ view, around, actions, keeper, retry }: Props) {
  const { say } = useSpoken();
  const brief = view.kind === 'brief' ? view.brief : null;
  const answers = view.kind === 'brief' ? view.answers : [];
  const drafts = useDrafts(brief?.id ?? '', keeper);
  const [said, setSaid] = useState<{ about: string; sentence: string; undo?: string | undefined } | null>(
    null,
  );
  const latest = answers.findLast((answer) => answer.check === said?.undo && answer.kind !== 'told');
  const about = brief?.id ?? '';
  const notify: Desk['notify'] = (sentence, undo) => setSaid({ about, sentence, undo });
  // What was said about one brief is over with the next.
  const notice: Notice | null =
    said?.about === about
      ? {
          sentence: said.sentence,
          undo:
            latest && (() => void actions.withdraw(latest.id).then(() => notify(say('notice.withdrawn')))),
        }
      : null;
  const handOut = useHandOut(actions.handOut, notify);
  usePanelKeys({ copy: () => brief && void handOut.give('rich'), close: actions.close });
  return (
    <>
      <PanelHeader
        title={brief?.title ?? ''}
        place={brief ? placeName(brief.host, say) : ''}
        state={headerState(view)}
        openSettings={actions.openSettings}
      />
      <main>
        {around.trouble && <TroubleNote trouble={around.trouble} seen={() => void actions.troubleSeen()} />}
        {view.kind === 'brief' ? (
          <>
            <BriefView view={view} today={around.today} desk={{ actions, drafts, notify }} />
            {around.reachable && around.places.length > 0 && view.brief.route !== 'pasted' && (
              <PlaceOffer around={around} actions={actions} shown />
            )}
          </>
        ) : (
          view.kind !== 'opening' && <PageState view={view} around={around} actions={actions} retry={retry} />
        )}
        {view.kind !== 'opening' && (
          <Folded
            key={view.kind}
            title={say('paste.open')}
            level={2}
            className="section"
            open={view.kind === 'no-document' || view.kind === 'unreadable'}
            later
          >
            <PasteBox paste={actions.paste} />
          </Folded>
        )}
        {MAY_START.includes(view.kind) && (
          <Folded title={say('start.open')} level={2} className="section" later>
            <Soon>
              <Starters copyText={actions.copyText} />
            </Soon>
          </Folded>
        )}
        {brief && brief.route !== 'pasted' && <PageLinks marks={around.marks} actions={actions} />}
        {brief && <KeyList />}
      </main>
      {brief && <CopyBar notice={notice} handOut={handOut} />}
    </>
  );
}

function headerState(view: PanelView) {
  if (view.kind === 'reading') return 'reading';
  if (view.kind !== 'brief') return null;
  const { route, editable } = view.brief;
  if (route === 'pasted') return 'pasted';
  if (!editable) return 'read-only';
  return route === 'export' ? 'once' : 'live';
}

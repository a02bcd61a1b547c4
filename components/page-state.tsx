import { Button } from 'react-aria-components/Button';
import type { PanelActions } from './panel-actions';
import type { Around, PanelView } from './panel-view';
import { PlaceOffer } from './place-offer';
import { useSpoken } from './spoken';
import { stateWords } from './state-words';
import { WaitingSteps } from './waiting-steps';

interface Props {
  view: Exclude<PanelView, { kind: 'brief' | 'opening' }>;
  around: Around;
  actions: PanelActions;
  retry: () => void;
}

/** What is shown when there is no brief to show: what is the case, and what to do next. */
export function PageState({ view, around, actions, retry }: Props) {
  const spoken = useSpoken();
  const { title, body } = stateWords(view, spoken);
  return (
    <section className={`state ${view.kind}`} aria-busy={view.kind === 'reading'}>
      <div role="status">
        <h1>{title}</h1>
        {body !== '' && <p>{body}</p>}
      </div>
      <NextStep view={view} around={around} actions={actions} retry={retry} />
    </section>
  );
}

/** The one thing to press, where there is one. */
function NextStep({ view, around, actions, retry }: Props) {
  const { say } = useSpoken();
  switch (view.kind) {
    case 'no-access':
      return view.why === 'not-asked' ? <PlaceOffer around={around} actions={actions} /> : null;
    case 'not-a-brief':
      return view.brief === null ? null : (
        <Button className="button main" onPress={() => void actions.claimBrief()}>
          {say('not-brief.check')}
        </Button>
      );
    case 'waiting':
      return <WaitingSteps why={view.why} actions={actions} />;
    case 'unreadable':
      return view.why === 'empty' ? null : (
        <Button className="button" onPress={() => void actions.readNow()}>
          {say('unreadable.again')}
        </Button>
      );
    case 'trouble':
      return (
        <Button className="button" onPress={retry}>
          {say('trouble.retry')}
        </Button>
      );
    case 'reading':
      return (
        <div className="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      );
    default:
      return null;
  }
}

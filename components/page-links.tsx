import { Button } from 'react-aria-components/Button';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

interface Props {
  /** The parts are marked in the page now; null where they cannot be. */
  marks: boolean | null;
  actions: Pick<PanelActions, 'pause' | 'mark'>;
}

/** What Assay does about this page: marks the three parts in it, or leaves it or its site alone. */
export function PageLinks({ marks, actions }: Props) {
  const { say } = useSpoken();
  return (
    <p className="links section">
      {marks !== null && (
        <Button className="link" onPress={() => void actions.mark(!marks)}>
          {say(marks ? 'marks.off' : 'marks.on')}
        </Button>
      )}
      <Button className="link" onPress={() => void actions.pause('document', true)}>
        {say('pause.document')}
      </Button>
      <Button className="link" onPress={() => void actions.pause('site', true)}>
        {say('pause.site')}
      </Button>
    </p>
  );
}

import { Button } from 'react-aria-components/Button';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

/** For documents that are somebody else's, or not to be judged now: leaves this one or its site alone. */
export function PauseLinks({ pause }: { pause: PanelActions['pause'] }) {
  const { say } = useSpoken();
  return (
    <p className="links section">
      <Button className="link" onPress={() => void pause('document', true)}>
        {say('pause.document')}
      </Button>
      <Button className="link" onPress={() => void pause('site', true)}>
        {say('pause.site')}
      </Button>
    </p>
  );
}

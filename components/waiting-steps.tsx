import { Button } from 'react-aria-components/Button';
import type { WaitsFor } from '../lib/store/rows';
import type { PanelActions } from './panel-actions';
import { useSpoken } from './spoken';

/** A page that is left alone: checked once, or followed again where the writer had paused it. */
export function WaitingSteps({ why, actions }: { why: WaitsFor; actions: PanelActions }) {
  const { say } = useSpoken();
  return (
    <div className="offer">
      <Button className="button main" onPress={() => void actions.readNow()}>
        {say('waiting.check')}
      </Button>
      {why !== 'read-only' && (
        <Button
          className="button"
          onPress={() => void actions.pause(why === 'paused-site' ? 'site' : 'document', false)}
        >
          {say('waiting.resume')}
        </Button>
      )}
    </div>
  );
}

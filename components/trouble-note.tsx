import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Trouble } from '../lib/store/trouble';
import { useSpoken } from './spoken';

/** What could not be saved just now, and what to do about it; stays until it works again or was seen. */
export function TroubleNote({ trouble, seen }: { trouble: Trouble; seen: () => void }) {
  const { say } = useSpoken();
  return (
    <div role="alert" className="trouble-note">
      <p>{say(`error.${trouble}`)}</p>
      <Button className="icon-button" aria-label={say('trouble.seen')} onPress={seen}>
        <X aria-hidden size={16} />
      </Button>
    </div>
  );
}

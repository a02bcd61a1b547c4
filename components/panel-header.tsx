import { FlaskConical, Settings } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { visible } from '../lib/words/visible';
import { useSpoken } from './spoken';

interface Props {
  title: string;
  /** What people call the place, e.g. Google Docs; empty when unknown. */
  place: string;
  openSettings: () => void;
  state: 'live' | 'once' | 'reading' | 'pasted' | 'read-only' | null;
}

/** Which document this is about, where it is, and whether it is being followed. */
export function PanelHeader({ title, place, state, openSettings }: Props) {
  const { say } = useSpoken();
  return (
    <header className="head">
      <FlaskConical aria-hidden size={16} className="head-logo" />
      <bdi className="head-title" title={visible(title)}>
        {title === '' ? say('header.logo') : visible(title)}
      </bdi>
      {state && (
        <span className={`head-state ${state}`}>
          <span className="dot" aria-hidden="true" />
          {/* The usual state is a green dot; only what is unusual takes room for a word. */}
          <span className={state === 'live' ? 'only-read-aloud' : ''}>{say(`header.${state}`)}</span>
        </span>
      )}
      {place !== '' && <span className="head-place">{place}</span>}
      <Button className="icon-button" aria-label={say('settings.open')} onPress={openSettings}>
        <Settings aria-hidden size={15} />
      </Button>
    </header>
  );
}

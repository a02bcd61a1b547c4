import { Button } from 'react-aria-components/Button';
import { useSpoken } from './spoken';

interface Props {
  /** The keys that open the panel; empty where none are set. */
  keys: string;
  family: 'chromium' | 'firefox';
  change: () => void;
}

/** The keys that open the panel, and where the browser lets them be changed. */
export function SettingsKeys({ keys, family, change }: Props) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('keys.title')}</h2>
      <div className="card">
        <p>
          {keys === '' ? say('settings.keys-none') : <kbd className="key">{keys}</kbd>}{' '}
          {keys !== '' && say('keys.open')}
        </p>
        <div className="question-buttons">
          <Button className="button" onPress={change}>
            {say('settings.keys-change')}
          </Button>
        </div>
        <p className="note">{say(`settings.keys-${family}`)}</p>
      </div>
      <p className="note">{say('settings.keys-panel')}</p>
    </section>
  );
}

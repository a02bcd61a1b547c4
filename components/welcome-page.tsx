import { FlaskConical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Place } from './panel-view';
import { PinGuide } from './pin-guide';
import { useSpoken } from './spoken';
import { TryIt } from './try-it';
import type { WelcomeActions } from './welcome-actions';
import { WelcomePlaces } from './welcome-places';

interface Props {
  /** Whose toolbar is shown. */
  family: 'chromium' | 'firefox';
  /** Null where the browser does not tell. */
  pinned: boolean | null;
  places: readonly (Place & { allowed: boolean })[];
  /** The keys that open the panel, empty where none are set. */
  keys: string;
  actions: WelcomeActions;
}

const PROMISES = ['asked', 'here', 'kept'] as const;

/** What somebody sees who has just installed Assay: what it does, to try at once, and what to set up. */
export function WelcomePage({ family, pinned, places, keys, actions }: Props) {
  const { say } = useSpoken();
  return (
    <>
      <header className="head">
        <FlaskConical aria-hidden size={16} className="head-logo" />
        <span className="head-title">{say('header.logo')}</span>
      </header>
      <main className="page welcome">
        <section className="welcome-hello">
          <h1>{say('welcome.title')}</h1>
          <p>{say('welcome.lead')}</p>
        </section>
        <TryIt judge={actions.judge} />
        <section className="section">
          <h2>{say('welcome.promise')}</h2>
          <ul className="promises">
            {PROMISES.map((promise) => (
              <li key={promise} className="card">
                <h3>{say(`welcome.promise.${promise}`)}</h3>
                <p>{say(`welcome.promise.${promise}.how`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <PinGuide family={family} pinned={pinned} keys={keys} />
        <WelcomePlaces places={places} allow={actions.allow} />
        <section className="section">
          <p className="note">{say('welcome.settings')}</p>
          <div className="question-buttons">
            <Button className="button" onPress={actions.openSettings}>
              {say('settings.open')}
            </Button>
          </div>
        </section>
      </main>
    </>
  );
}

import { useState } from 'react';
import { Switch } from 'react-aria-components/Switch';
import { OwnAddress } from './own-address';
import type { Place } from './panel-view';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

interface Props {
  places: readonly (Place & { allowed: boolean })[];
  allow: SettingsActions['allow'];
}

/** Where Assay may read without being asked each time. */
export function SettingsPlaces({ places, allow }: Props) {
  const { say } = useSpoken();
  const [refused, setRefused] = useState(false);
  return (
    <section className="section">
      <h2>{say('settings.places')}</h2>
      <p className="note">{say('settings.places-why')}</p>
      <ul className="card settings-places">
        {places.map(({ name, origins, allowed }) => (
          <li key={name}>
            <Switch
              className="switch"
              isSelected={allowed}
              onChange={(wanted) => void allow([...origins], wanted).then((done) => setRefused(!done))}
            >
              <span className="switch-knob" aria-hidden="true" />
              {name}
            </Switch>
          </li>
        ))}
      </ul>
      <OwnAddress allow={allow} />
      <p role="status" className="note">
        {refused && say('settings.refused')}
      </p>
    </section>
  );
}

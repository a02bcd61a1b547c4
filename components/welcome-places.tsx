import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { inLanguage } from '../lib/words/in-language';
import type { Place } from './panel-view';
import { useSpoken } from './spoken';
import type { WelcomeActions } from './welcome-actions';

interface Props {
  places: readonly (Place & { allowed: boolean })[];
  allow: WelcomeActions['allow'];
}

/** Where most briefs are written, allowed in one click. */
export function WelcomePlaces({ places, allow }: Props) {
  const { say, language } = useSpoken();
  const [refused, setRefused] = useState(false);
  const open = places.filter(({ allowed }) => !allowed);
  const names = (some: typeof places) => inLanguage(language).list(some.map(({ name }) => name));
  return (
    <section className="section">
      <h2>{say('welcome.places')}</h2>
      <p>{say('welcome.places-why')}</p>
      <div className="question-buttons">
        {open.length > 0 ? (
          // A permission is only given straight from a click, so nothing is awaited before it is asked for.
          <Button
            className="button main"
            onPress={() =>
              void allow(open.flatMap(({ origins }) => origins)).then((granted) => setRefused(!granted))
            }
          >
            {say('welcome.allow', { places: names(open) })}
          </Button>
        ) : (
          <p className="settled">
            <Check aria-hidden size={16} />
            {say('welcome.allowed', { places: names(places) })}
          </p>
        )}
      </div>
      <p role="status" className="note">
        {refused && say('welcome.refused')}
      </p>
    </section>
  );
}

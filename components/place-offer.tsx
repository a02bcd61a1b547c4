import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PanelActions } from './panel-actions';
import type { Around } from './panel-view';
import { useSpoken } from './spoken';

interface Props {
  around: Around;
  actions: PanelActions;
  /** The page has been read already, because the writer asked this once. */
  shown?: boolean;
}

/** How a page comes to be read: once by the icon or a click here, or always for a place the writer names. */
export function PlaceOffer({ around, actions, shown = false }: Props) {
  const { say } = useSpoken();
  const [refused, setRefused] = useState(false);
  return (
    <div className={shown ? 'offer notes' : 'offer'}>
      {shown ? (
        <p>{say('offer.always', { host: around.places[0]?.name ?? '' })}</p>
      ) : around.reachable ? (
        <Button className="button main" onPress={() => void actions.readNow()}>
          {say('start.read')}
        </Button>
      ) : (
        <p>{say('start.icon')}</p>
      )}
      {around.places.map((place) => (
        // A permission is only given straight from a click, so nothing is awaited before it is asked for.
        <Button
          key={place.name}
          className="button"
          onPress={() => void actions.allowHost(place.origins).then((granted) => setRefused(!granted))}
        >
          {say('start.always', { host: place.name })}
        </Button>
      ))}
      <p role="status" className="note">
        {refused && say('start.asked')}
      </p>
    </div>
  );
}

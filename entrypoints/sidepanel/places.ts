import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Place } from '../../components/panel-view';

/**
 * What may be allowed for good and is not yet: the place a tab is at when its address is known, a site on no list
 * by its own name; without an address the places briefs are mostly written in.
 */
export function usePlaces(url: string | null): Place[] {
  const [places, setPlaces] = useState<Place[]>([]);
  useEffect(() => {
    let current = true;
    async function look() {
      // The hosts are code that reads pages: not needed for the panel's first picture.
      const { placesFor } = await import('./places-for');
      const wanted = placesFor(url);
      const allowed = await Promise.all(
        wanted.map(({ origins }) => browser.permissions.contains({ origins })),
      );
      if (current) setPlaces(wanted.filter((_, at) => !allowed[at]));
    }
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [url]);
  return places;
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Place } from '../../components/panel-view';
import { hosts } from '../../lib/hosts/list';

type Allowed = Place & { allowed: boolean };

/** The hosts Assay knows, and further sites the writer has allowed, each with whether it may be read now. */
export function useAllowedPlaces(): Allowed[] {
  const [places, setPlaces] = useState<Allowed[]>([]);
  useEffect(() => {
    let current = true;
    async function look() {
      const next = await allowedPlaces();
      if (current) setPlaces(next);
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
  }, []);
  return places;
}

async function allowedPlaces(): Promise<Allowed[]> {
  const known = hosts.map(({ name, matches }) => ({ name, origins: [...matches] }));
  const { origins = [] } = await browser.permissions.getAll();
  const sites = new Set(known.flatMap((place) => place.origins.map(siteOf)));
  const others = origins
    .filter((origin) => !sites.has(siteOf(origin)))
    .map((origin) => ({ name: siteOf(origin), origins: [origin] }));
  return Promise.all(
    [...known, ...others].map(async (place) => ({
      ...place,
      allowed: await browser.permissions.contains({ origins: place.origins }),
    })),
  );
}

/** The site of a match pattern: the browser may have cut the path off the pattern it was asked for. */
function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}

import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { useSpoken } from '../../components/spoken';
import type { WelcomeActions } from '../../components/welcome-actions';
import { WelcomePage } from '../../components/welcome-page';
import { googleDocs } from '../../lib/hosts/google-docs';
import { notion } from '../../lib/hosts/notion';
import { send } from '../../lib/messages/send';
import { useAllowedPlaces } from '../options/allowed-places';
import { usePanelKeys } from '../options/panel-keys';
import { usePinned } from './pinned';

const OFFERED = [googleDocs, notion].map(({ name }) => name);

const actions: WelcomeActions = {
  // The engine is large, and the page is there before it.
  judge: async (text) => (await import('./judge-sample')).judgeSample(text),
  allow: async (origins) => {
    // The first await ends the click in Firefox: the request comes before it.
    const granted = await browser.permissions.request({ origins });
    if (granted) await send({ type: 'hosts-changed' });
    return granted;
  },
  openSettings: () => void browser.runtime.openOptionsPage(),
};

/** Joins the welcome page to the browser. */
export function Welcome() {
  const { say } = useSpoken();
  const pinned = usePinned();
  const keys = usePanelKeys();
  const places = useAllowedPlaces().filter(({ name }) => OFFERED.includes(name));
  useEffect(() => {
    document.title = `Assay: ${say('welcome.title')}`;
  }, [say]);
  return (
    <WelcomePage
      family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      pinned={pinned}
      places={places}
      keys={keys}
      actions={actions}
    />
  );
}

import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { PieceField } from './piece-field';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

/** A company's own Jira, Confluence or wiki, named by its address; the browser asks before it is read. */
export function OwnAddress({ allow }: { allow: SettingsActions['allow'] }) {
  const { say } = useSpoken();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  const site = siteIn(typed);
  async function add() {
    if (site === null) return setOutcome(say('address.not-an-address'));
    const granted = await allow([`https://${site}/*`], true);
    setOutcome(say(granted ? 'address.added' : 'settings.refused', { site }));
    if (granted) setTyped('');
  }
  return (
    <div className="card">
      <PieceField
        label={say('address.label')}
        example={say('address.example')}
        value={typed}
        change={setTyped}
      />
      <div className="question-buttons">
        <Button className="button" onPress={() => void add()}>
          {say('address.add')}
        </Button>
      </div>
      <p role="status" className="note">
        {outcome}
      </p>
    </div>
  );
}

/** The host of an address as people type or paste it; null where it is none, or not an encrypted one. */
export function siteIn(typed: string): string | null {
  const address = typed.trim();
  const full = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  return protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(hostname) ? hostname : null;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { chooseLook, chosenLook } from '../../components/look';
import { SettingsPage } from '../../components/settings-page';
import { useSpoken } from '../../components/spoken';
import type { Answer } from '../../lib/checklist/checklist';
import type { Check } from '../../lib/checks/check';
import { send } from '../../lib/messages/send';
import { DEFAULTS, type Settings, sensible } from '../../lib/settings/settings';
import { watchTrouble } from '../../lib/store/last-trouble';
import { companySettings } from '../../lib/store/settings';
import { storeTrouble, type Trouble } from '../../lib/store/trouble';
import { allAnswers, ownSettings } from '../../lib/store/views';
import { useAllowedPlaces } from './allowed-places';
import { usePanelKeys } from './panel-keys';
import { settingsActions } from './settings-actions';

interface Stored {
  settings: Settings | null;
  everywhere: Answer[];
  trouble: Trouble | null;
}

/** Joins the settings page to the browser and to what is stored. */
export function Options() {
  const { say } = useSpoken();
  const [look, setLook] = useState(() => chosenLook(localStorage));
  const [told, setTold] = useState<Trouble | null>(null);
  const places = useAllowedPlaces();
  const keys = usePanelKeys();
  const [checks, setChecks] = useState<readonly Check[]>([]);
  const [company, setCompany] = useState<unknown>(null);
  const stored = useLiveQuery(() => readStored(company), [company], null);
  useEffect(() => void companySettings().then(setCompany), []);
  // How each check judges comes with their list, and is large.
  useEffect(() => void import('../../lib/checks/list').then((list) => setChecks(list.checks)), []);
  useEffect(() => watchTrouble(setTold), []);
  useEffect(() => {
    document.title = `Assay: ${say('settings.title')}`;
  }, [say]);
  if (!stored) return null;
  return (
    <SettingsPage
      settings={stored.settings}
      look={look}
      places={places}
      everywhere={stored.everywhere}
      checks={checks}
      keys={keys}
      family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      trouble={stored.trouble ?? told}
      actions={settingsActions((next) => {
        chooseLook(next, localStorage);
        setLook(next);
        window.dispatchEvent(new Event('look-chosen'));
        if (next.language !== look.language) void send({ type: 'language-chosen', language: next.language });
      })}
    />
  );
}

async function readStored(company: unknown): Promise<Stored> {
  try {
    const own = await ownSettings();
    const answers = await allAnswers();
    const settings = { ...DEFAULTS, ...sensible(company), ...sensible(own) };
    return {
      settings,
      everywhere: answers.filter(({ brief, kind }) => brief === '*' && kind === 'turned-off'),
      trouble: null,
    };
  } catch (error) {
    return { settings: null, everywhere: [], trouble: storeTrouble(error).kind };
  }
}

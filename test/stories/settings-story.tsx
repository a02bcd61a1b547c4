import { useState } from 'react';
import type { SettingsActions } from '../../components/settings-actions';
import { SettingsPage } from '../../components/settings-page';
import type { Answer } from '../../lib/checklist/checklist';
import { DEFAULTS } from '../../lib/settings/settings';
import type { Trouble } from '../../lib/store/trouble';

const off: Answer = {
  id: '1',
  brief: '*',
  check: 'organisation.owner',
  kind: 'turned-off',
  text: '',
  at: 1,
};

/** The settings page, working in memory. */
export function SettingsStory({ trouble }: { trouble: Trouble | null }) {
  const [settings, change] = useState(DEFAULTS);
  const [everywhere, setEverywhere] = useState([off]);
  const [allowed, setAllowed] = useState(['Notion']);
  const done = async () => 'done' as const;
  const actions: SettingsActions = {
    change: async (some) => {
      change((before) => ({ ...before, ...some }));
      return 'done';
    },
    allow: async ([origin = ''], wanted) => {
      setAllowed((before) => (wanted ? [...before, origin] : before.filter((name) => name !== origin)));
      return true;
    },
    withdraw: async () => {
      setEverywhere([]);
      return 'done';
    },
    look: () => undefined,
    saveBackup: async () => true,
    restoreBackup: done,
    deleteAll: done,
    rebuild: done,
  };
  const places = ['Google Docs', 'Notion', 'jira.northwind.example'].map((name) => ({
    name,
    origins: [name],
    allowed: allowed.includes(name),
  }));
  return (
    <SettingsPage
      settings={trouble ? null : settings}
      look={{ theme: 'auto', language: 'auto' }}
      places={places}
      everywhere={everywhere}
      trouble={trouble}
      actions={actions}
    />
  );
}

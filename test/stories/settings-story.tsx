import { useState } from 'react';
import type { SettingsActions } from '../../components/settings-actions';
import { SettingsPage } from '../../components/settings-page';
import type { Answer } from '../../lib/checklist/checklist';
import { checks } from '../../lib/checks/list';
import type { OwnWord } from '../../lib/lexicon/own-words';
import { wordsFromCsv } from '../../lib/settings/own-words-csv';
import { DEFAULTS, type Settings } from '../../lib/settings/settings';
import type { Trouble } from '../../lib/store/trouble';

const off: Answer = {
  id: '1',
  brief: '*',
  check: 'organisation.owner',
  kind: 'turned-off',
  text: '',
  at: 1,
};

const WORDS: OwnWord[] = [
  { kind: 'metric', name: 'Second-lap rate', also: ['laps', 'lap rate'], shows: 'retention' },
  { kind: 'channel', name: 'Rink screen', also: ['scoreboard'], shows: 'owned' },
  { kind: 'segment', name: 'Gold blades', also: [], shows: '' },
];

/** The settings page, working in memory. */
export function SettingsStory({ trouble }: { trouble: Trouble | null }) {
  const [settings, change] = useState<Settings>({ ...DEFAULTS, ownWords: WORDS });
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
    turnOff: async (check) => {
      setEverywhere((before) => [...before, { ...off, check, id: check }]);
      return 'done';
    },
    withdraw: async (id) => {
      setEverywhere((before) => before.filter((answer) => answer.id !== id));
      return 'done';
    },
    readSheet: async (file) => wordsFromCsv(await file.text()),
    saveSheet: async () => true,
    changeKeys: () => undefined,
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
      checks={checks}
      keys="Alt+Shift+A"
      family="chromium"
      trouble={trouble}
      actions={actions}
    />
  );
}

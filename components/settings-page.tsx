import { FlaskConical } from 'lucide-react';
import type { Answer } from '../lib/checklist/checklist';
import type { Settings } from '../lib/settings/settings';
import type { Trouble } from '../lib/store/trouble';
import type { Look } from './look';
import type { Place } from './panel-view';
import type { SettingsActions } from './settings-actions';
import { SettingsData } from './settings-data';
import { SettingsJudging } from './settings-judging';
import { SettingsLook } from './settings-look';
import { SettingsPlaces } from './settings-places';
import { useSpoken } from './spoken';
import { UndoEntries } from './undo-entries';

interface Props {
  /** Null until they have been read, or where they cannot be. */
  settings: Settings | null;
  look: Look;
  places: readonly (Place & { allowed: boolean })[];
  /** What was turned off in every brief. */
  everywhere: readonly Answer[];
  trouble: Trouble | null;
  actions: SettingsActions;
}

/** The settings: where Assay reads, how it judges, how it looks, and what it keeps. */
export function SettingsPage({ settings, look, places, everywhere, trouble, actions }: Props) {
  const { say } = useSpoken();
  return (
    <>
      <header className="head">
        <FlaskConical aria-hidden size={16} className="head-logo" />
        <span className="head-title">{say('header.logo')}</span>
      </header>
      <main className="page">
        <section>
          <h1>{say('settings.title')}</h1>
          <p className="note">{say('settings.promise')}</p>
        </section>
        {trouble && (
          <p role="alert" className="trouble-note">
            {say(`error.${trouble}`)}
          </p>
        )}
        <SettingsPlaces places={places} allow={actions.allow} />
        {settings && <SettingsJudging settings={settings} change={actions.change} />}
        <section className="section">
          <h2>{say('settings.off')}</h2>
          {everywhere.length === 0 ? (
            <p className="note">{say('settings.off-none')}</p>
          ) : (
            <div className="card">
              <UndoEntries answers={everywhere} withdraw={(id) => void actions.withdraw(id)} />
            </div>
          )}
        </section>
        <SettingsLook look={look} choose={actions.look} />
        <SettingsData actions={actions} broken={trouble === 'cannot-open'} />
        <section className="section">
          <h2>{say('keys.title')}</h2>
          <p className="note">{say('settings.keys')}</p>
        </section>
      </main>
    </>
  );
}

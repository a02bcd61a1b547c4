import { FlaskConical } from 'lucide-react';
import type { Answer } from '../lib/checklist/checklist';
import type { Check } from '../lib/checks/check';
import type { Settings } from '../lib/settings/settings';
import type { Trouble } from '../lib/store/trouble';
import type { Look } from './look';
import type { Place } from './panel-view';
import type { SettingsActions } from './settings-actions';
import { SettingsChecks } from './settings-checks';
import { SettingsData } from './settings-data';
import { SettingsInPage } from './settings-in-page';
import { SettingsJudging } from './settings-judging';
import { SettingsKeys } from './settings-keys';
import { SettingsLook } from './settings-look';
import { SettingsOwnWords } from './settings-own-words';
import { SettingsPlaces } from './settings-places';
import { useSpoken } from './spoken';

interface Props {
  /** Null until they have been read, or where they cannot be. */
  settings: Settings | null;
  look: Look;
  places: readonly (Place & { allowed: boolean })[];
  /** What was turned off in every brief. */
  everywhere: readonly Answer[];
  /** All there are; none until they have been loaded. */
  checks: readonly Pick<Check, 'id' | 'part' | 'severity'>[];
  /** The keys that open the panel, empty where none are set, and whose browser it is. */
  keys: string;
  family: 'chromium' | 'firefox';
  trouble: Trouble | null;
  actions: SettingsActions;
}

/** The settings: where Assay reads, how it judges, how it looks, and what it keeps. */
export function SettingsPage(props: Props) {
  const { settings, look, places, everywhere, trouble, actions } = props;
  const { say } = useSpoken();
  return (
    <>
      <header className="head">
        <FlaskConical aria-hidden size={16} className="head-logo" />
        <span className="head-title">{say('header.logo')}</span>
      </header>
      <main className="page settings">
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
        {settings && (
          <>
            <SettingsInPage {...settings} change={actions.change} />
            <SettingsOwnWords words={settings.ownWords} actions={actions} />
            <SettingsJudging settings={settings} change={actions.change} />
            <SettingsChecks checks={props.checks} everywhere={everywhere} actions={actions} />
          </>
        )}
        <SettingsLook look={look} choose={actions.look} />
        <SettingsKeys keys={props.keys} family={props.family} change={actions.changeKeys} />
        <SettingsData actions={actions} broken={trouble === 'cannot-open'} />
      </main>
    </>
  );
}

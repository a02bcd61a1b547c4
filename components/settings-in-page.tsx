import { Switch } from 'react-aria-components/Switch';
import type { Settings } from '../lib/settings/settings';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

/** What Assay shows in the page itself, beside its panel. */
export function SettingsInPage({
  quietMode,
  selectInDocs,
  change,
}: Pick<Settings, 'quietMode' | 'selectInDocs'> & {
  change: SettingsActions['change'];
}) {
  const { say } = useSpoken();
  return (
    <section className="section">
      <h2>{say('settings.in-page')}</h2>
      <div className="card">
        <Switch className="switch" isSelected={quietMode} onChange={(on) => void change({ quietMode: on })}>
          <span className="switch-knob" aria-hidden="true" />
          {say('settings.quiet-mode')}
        </Switch>
        <p className="note">{say('settings.quiet-mode-why')}</p>
        <Switch
          className="switch"
          isSelected={selectInDocs}
          onChange={(on) => void change({ selectInDocs: on })}
        >
          <span className="switch-knob" aria-hidden="true" />
          {say('settings.select-in-docs')}
        </Switch>
        <p className="note">{say('settings.select-in-docs-why')}</p>
      </div>
    </section>
  );
}
